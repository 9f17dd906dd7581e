"""What the desk writes down of a print job: who, on which machine, of which originals, and what was looked at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from desktop.rules.print_fees import Printing
from desktop.rules.visible import one_line
from desktop.words import PaperSize


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginalRequest:
    """One original: so many masters and sheets of it, on what paper."""

    masters: int
    sheets: int
    title: str = ""
    size: PaperSize = PaperSize.A4
    duplex: bool = False
    colour: bool = False
    own_paper: bool = True

    @property
    def printing(self) -> Printing:
        return Printing(self.masters, self.sheets, self.size, self.duplex, self.colour, self.own_paper)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJobRequest:
    """A job by a group or by a guest's name; counters count faces, None where nobody read them.

    Without `originals` it is the one of `masters`, `sheets` and the paper named beside them, called `purpose`. `tariff`
    "" is the one the machine is charged by; `relief` (percent, ground) None is what the group was granted; `done_at`
    None is the present moment. `begun_job_id` is the job that is finished by this one; with `on_account` it waits for
    the group's invoice. `content_note` is why banned content is printed after all.
    """

    machine_id: int
    masters: int = 0
    sheets: int = 0
    group_id: int | None = None
    guest: str = ""
    size: PaperSize = PaperSize.A4
    duplex: bool = False
    colour: bool = False
    own_paper: bool = True
    counter_before: int | None = None
    counter_after: int | None = None
    purpose: str = ""
    tariff: str = ""
    done_at: datetime | None = None
    originals: tuple[OriginalRequest, ...] = ()
    content: str = ""
    content_checked: bool = False
    content_note: str = ""
    specimen: bool = False
    spoilt: int = 0
    gap_reason: str = ""
    relief: tuple[int, str] | None = None
    booking_id: int | None = None
    on_account: bool = False
    begun_job_id: int | None = None

    @property
    def wanted(self) -> tuple[OriginalRequest, ...]:
        """The originals, at least one."""
        if self.originals:
            return self.originals
        return (
            OriginalRequest(
                masters=self.masters,
                sheets=self.sheets,
                title=self.purpose,
                size=self.size,
                duplex=self.duplex,
                colour=self.colour,
                own_paper=self.own_paper,
            ),
        )

    @property
    def printings(self) -> tuple[Printing, ...]:
        return tuple(original.printing for original in self.wanted)


def tidied(request: PrintJobRequest) -> PrintJobRequest:
    """Every text on one line, without what nobody can see; a job of several is called by its originals."""
    originals = tuple(replace(each, title=one_line(each.title)) for each in request.originals)
    titles = dict.fromkeys(each.title for each in originals if each.title)
    return replace(
        request,
        guest=one_line(request.guest),
        purpose=one_line(request.purpose) or "、".join(titles),
        content=one_line(request.content),
        content_note=one_line(request.content_note),
        gap_reason=one_line(request.gap_reason),
        originals=originals,
    )
