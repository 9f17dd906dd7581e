"""What stands in the form of the print room, as it was typed, and what it means."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, cast

from desktop.operations.print_request import OriginalRequest, PrintJobRequest
from desktop.queries.print_jobs import OriginalRow, PrintJobDetails, UsualJob
from desktop.rules.print_fees import Printing
from desktop.views.printing.counter_check import CounterCheck, check_counter
from desktop.views.shared.number_edit import read_number
from desktop.words import PaperSize, PrintJobState

MOST_ORIGINALS = 10
SIZES = {size.value: size for size in PaperSize}


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """One original as it was typed; without sheets it is not there yet."""

    title: str = ""
    masters: int = 1
    sheets: int = 0
    size: PaperSize = PaperSize.A4
    duplex: bool = False
    own_paper: bool = True
    colour: bool = False

    @property
    def printing(self) -> Printing:
        return Printing(self.masters, self.sheets, self.size, self.duplex, self.colour, self.own_paper)

    def request(self) -> OriginalRequest:
        return OriginalRequest(
            title=self.title.strip(),
            masters=self.masters,
            sheets=self.sheets,
            size=self.size,
            duplex=self.duplex,
            colour=self.colour,
            own_paper=self.own_paper,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """`group` without `group_id` is a guest's name; counters are text as typed.

    `job_id` is a job that was begun, or one that is set right: then `version` is what was seen of it, and `reason` why.
    """

    group_id: int | None = None
    group: str = ""
    group_number: str = ""
    machine_id: int | None = None
    content: str = ""
    content_note: str = ""
    content_checked: bool = False
    specimen: bool = False
    before: str = ""
    after: str = ""
    spoilt: int = 0
    gap_reason: str = ""
    on_account: bool = False
    originals: tuple[Original, ...] = (Original(),)
    job_id: int | None = None
    version: int | None = None
    reason: str = ""

    @property
    def sheets(self) -> int:
        return sum(original.sheets for original in self.originals)

    def printings(self) -> tuple[Printing, ...]:
        """What the fee is asked for; nothing while there is nothing to charge."""
        return tuple(original.printing for original in self.originals if original.sheets)

    def check(self, most: int | None = None) -> CounterCheck:
        printed = sum(each.faces for each in self.printings())
        before, after = read_number(self.before), read_number(self.after)
        return check_counter(before, after, printed, spoilt=self.spoilt, most=most)

    def request(self) -> PrintJobRequest:
        assert self.machine_id is not None
        originals = tuple(original.request() for original in self.originals if original.sheets)
        return PrintJobRequest(
            machine_id=self.machine_id,
            group_id=self.group_id,
            guest="" if self.group_id is not None else self.group.strip(),
            originals=originals,
            purpose="" if originals else "、".join(each.title.strip() for each in self.originals if each.title.strip()),
            content=self.content,
            content_checked=self.content_checked,
            content_note=self.content_note.strip(),
            specimen=self.specimen,
            spoilt=self.spoilt,
            counter_before=read_number(self.before),
            counter_after=read_number(self.after),
            gap_reason=self.gap_reason.strip(),
            on_account=self.on_account,
            begun_job_id=self.job_id if not self.is_correction else None,
        )

    @property
    def is_correction(self) -> bool:
        return self.version is not None

    @property
    def is_worth_keeping(self) -> bool:
        return bool(self.group or self.after or self.sheets or any(original.title for original in self.originals))

    def as_draft(self) -> dict[str, Any]:
        return asdict(self)

    def with_usual(self, usual: UsualJob) -> Filled:
        """The originals as the group printed them last."""
        return replace(self, originals=tuple(map(_original, usual.originals)), content=usual.content or self.content)


def from_job(job: PrintJobDetails) -> Filled:
    """A begun job to be finished, or one that is written down to be set right."""
    is_begun = job.row.state is PrintJobState.BEGUN
    return Filled(
        group_id=job.row.group_id,
        group=job.row.group,
        group_number=job.group_number,
        machine_id=job.machine_id,
        content=job.content,
        content_note=job.content_note,
        content_checked=job.content_checked,
        specimen=job.specimen,
        before=_typed(job.counter_before),
        after=_typed(job.counter_after),
        spoilt=job.spoilt,
        gap_reason=job.gap_reason,
        on_account=job.row.state is PrintJobState.ON_ACCOUNT,
        originals=tuple(map(_original, job.originals)) or (Original(title=job.purpose),),
        job_id=job.row.id,
        version=None if is_begun else job.row.version,
    )


def from_draft(content: dict[str, Any]) -> Filled:
    """What can be understood of a draft; the rest is as in a new form."""
    kept = _understood(Filled, content)
    listed: object = content.get("originals")
    originals = tuple(_drafted(cast("Iterable[object]", listed))) if isinstance(listed, list | tuple) else ()
    return replace(Filled(**kept), originals=originals or (Original(),))


def _drafted(listed: Iterable[object]) -> Iterable[Original]:
    for each in listed:
        if isinstance(each, dict):
            content = cast("dict[str, Any]", each)
            size = SIZES.get(str(content.get("size")), PaperSize.A4)
            yield replace(Original(**_understood(Original, content)), size=size)


def _understood(kind: type[Filled | Original], content: dict[str, Any]) -> dict[str, Any]:
    """The values that are of the sort they have to be."""
    sorts = {"str": str, "int": int, "bool": bool, "int | None": int}
    wanted = {field.name: sorts[str(field.type)] for field in fields(kind) if str(field.type) in sorts}
    return {name: content[name] for name, sort in wanted.items() if type(content.get(name)) is sort}


def _original(row: OriginalRow) -> Original:
    return Original(
        title=row.title,
        masters=row.masters,
        sheets=row.sheets,
        size=row.size,
        duplex=row.duplex,
        own_paper=row.own_paper,
        colour=row.colour,
    )


def _typed(counter: int | None) -> str:
    return "" if counter is None else f"{counter:,}"
