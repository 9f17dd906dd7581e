"""チラシ: a flyer of an event on A4, in black: the headline type, and with a picture the picture type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop.documents import flyer_lower, flyer_parts, flyer_picture, flyer_words, fonts
from desktop.documents.fitting import Box, Fitted, fit_whole, within
from desktop.documents.flyer_parts import FOOT_RULE, LEFT, RIGHT, THICK, TOP, WIDTH
from desktop.documents.pen import Pen
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.flyers import Flyer

Fault = Literal[
    "no_title", "title_small", "no_date", "no_place", "promise_small", "facts_small", "no_apply", "no_link",
    "link_too_long", "link_odd", "picture_coarse", "picture_unreadable",
]  # fmt: skip

_WHEN, _WHEN_END, _PLACE_END = 131.0, 173.0, 198.0
_TITLE, _TITLE_WITH_PICTURE = 74.0, 54.0
_ABOVE_WHEN = 126.0
_CIRCLE = 43.0
_TAG = (44.0, 14.0)
_BESIDE_PRICE = 133.0
_PICTURE_WHEN, _PICTURE_END, _PICTURE_LEAST = 154.0, 150.0, 63.0
_LOWER_END = FOOT_RULE - 4.6
_FEWEST_POINTS = 8.0  # what the public reads


def flyer_pdf(flyer: Flyer) -> bytes:
    """One A4 sheet on which no text is cut. The same flyer gives the same bytes."""
    pen = Pen(a4().page, title=flyer.title or "チラシ")
    flyer_parts.draw_series(pen, flyer)
    if _picture(flyer) is None:
        top = _draw_headline(pen, flyer)
        flyer_lower.draw(pen, top, _LOWER_END, flyer, priced=False)
    else:
        top = _draw_pictured(pen, flyer)
        flyer_lower.draw(pen, top, _LOWER_END, flyer, priced=True)
    flyer_parts.draw_foot(pen, flyer)
    pen.next_page()
    return pen.pdf()


def unprintable(flyer: Flyer) -> tuple[str, ...]:
    """The characters of the flyer that no bundled font has: they stand as 〓 on the paper."""
    texts = [flyer.series, flyer.title, flyer.promise, flyer.place, flyer.way, flyer.charge, flyer.deadline]
    texts += [flyer.apply_to, flyer.organizer, flyer.contact]
    texts += [text for pair in flyer.facts for text in pair] + [when.note for when in flyer.dates]
    return fonts.missing_characters(texts)


def warnings(flyer: Flyer) -> tuple[Fault, ...]:
    """What is missing or will not read well, in the order of the paper."""
    plan, cut = _plan(flyer), _picture(flyer)
    facts = flyer_lower.facts_fitted(flyer_words.facts(flyer), 69.0, 60.0)
    has_link = bool(flyer.link.strip())
    found: dict[Fault, bool] = {
        "no_title": not flyer.title.strip(),
        "title_small": not within(plan.title, plan.title_box) or plan.title.size < plan.title_box.smallest,
        "picture_unreadable": flyer.picture is not None and cut is None,
        "picture_coarse": cut is not None and cut.dpi < flyer_picture.COARSE,
        "promise_small": plan.promise.size < _FEWEST_POINTS + 2,
        "no_date": not flyer.dates,
        "no_place": not flyer.place.strip(),
        "facts_small": any(text.size < _FEWEST_POINTS for text in facts),
        "no_apply": not flyer.apply_to.strip() and not has_link,
        "no_link": not has_link,
        "link_too_long": has_link and flyer_lower.link_code(flyer.link) is None,
        "link_odd": has_link and not flyer.link.strip().lower().startswith(("http://", "https://")),
    }
    return tuple(fault for fault, so in found.items() if so)


@dataclass(frozen=True, slots=True)
class _Plan:
    """The title and the promise as they will stand; `price` lines are in a circle, or in a tag beside the promise."""

    title: Fitted
    title_box: Box
    promise: Fitted
    promise_top: float
    price: tuple[str, ...] = ()
    circled: bool = False


def _plan(flyer: Flyer) -> _Plan:
    return _plan_headline(flyer) if _picture(flyer) is None else _plan_pictured(flyer)


def _plan_headline(flyer: Flyer) -> _Plan:
    price = flyer_words.short_price(flyer.charge)
    width = _BESIDE_PRICE if price else WIDTH
    promise = fit_whole(flyer.promise, Box(width, 18, 11, lines=3, height=25, leading=1.42, bold=True))
    below = promise.height if flyer.promise else (_TAG[1] if price else 0.0)
    box = flyer_parts.title_box(flyer, _TITLE, _ABOVE_WHEN - below - 5 - TOP)
    title = fit_whole(flyer.title, box)
    spare = _ABOVE_WHEN - TOP - title.height - below
    top = TOP + title.height + min(13.0, spare / 2 if spare > 10 else spare - 1)
    return _Plan(title, box, promise, top, price, circled=bool(price) and not _meets_circle(title))


def _meets_circle(title: Fitted) -> bool:
    box = Box(WIDTH, title.size, title.size, display=True)
    for number, line in enumerate(title.lines):
        bottom = TOP + number * title.step + title.size * MM_PER_POINT
        right = LEFT + box.measure(line, title.size) * title.stretch / 100
        if bottom > _ABOVE_WHEN - _CIRCLE - 3 and right > RIGHT - _CIRCLE - 4:
            return True
    return False


def _plan_pictured(flyer: Flyer) -> _Plan:
    promise = fit_whole(flyer.promise, Box(WIDTH, 15, 10, lines=2, height=12.6, leading=1.35, bold=True))
    room = _PICTURE_END - _PICTURE_LEAST - TOP - (promise.height + 8 if flyer.promise else 4)
    box = flyer_parts.title_box(flyer, _TITLE_WITH_PICTURE, room)
    title = fit_whole(flyer.title, box)
    return _Plan(title, box, promise, TOP + title.height + 4.2)


def _draw_headline(pen: Pen, flyer: Flyer) -> float:
    """Returns the y where the lower part begins."""
    plan = _plan_headline(flyer)
    pen.block(LEFT, TOP, plan.title)
    pen.block(LEFT, plan.promise_top, plan.promise)
    _draw_price(pen, plan)
    pen.rule(LEFT, RIGHT, _WHEN, THICK)
    if len(flyer.dates) > 1:
        y = flyer_parts.dated_rows(pen, _WHEN + 0.6, 14.0, flyer.dates[:3])
    else:
        y = _WHEN_END
        if flyer.dates:
            start = flyer_parts.big_date(pen, _WHEN + 7.2, 104, flyer.dates[0]) + 7
            _draw_hours(pen, start, _WHEN + 12, flyer)
        pen.rule(LEFT, RIGHT, y, a4().rules.table_edge)
    _draw_place(pen, y, max(_PLACE_END, y + 20), flyer)
    end = max(_PLACE_END, y + 20)
    pen.rule(LEFT, RIGHT, end, THICK)
    return end + 4.4


def _draw_price(pen: Pen, plan: _Plan) -> None:
    if not plan.price:
        return
    if plan.circled:
        x, y = RIGHT - _CIRCLE / 2, _ABOVE_WHEN - _CIRCLE / 2
        pen.circle(x, y, _CIRCLE, THICK + 0.6)
        widest = max(plan.price, key=len)
        size = min(34.0, fit_whole(widest, Box(_CIRCLE - 9, 34, 12, display=True)).size)
        step = size * MM_PER_POINT * 1.14
        base = y + size * MM_PER_POINT * 0.37 - step * (len(plan.price) - 1) / 2
        for number, line in enumerate(plan.price):
            pen.headline(x, base + number * step, line, size)
        return
    width, height = _TAG
    top = _ABOVE_WHEN - height
    pen.box(RIGHT - width, top, width, height, THICK)
    text = fit_whole("".join(plan.price), Box(width - 6, 25, 12, display=True))
    pen.headline(RIGHT - width / 2, top + height / 2 + text.size * MM_PER_POINT * 0.37, text.lines[0], text.size)


def _draw_hours(pen: Pen, start: float, top: float, flyer: Flyer) -> None:
    when = flyer.dates[0]
    hours = fit_whole(flyer_words.times(when), Box(RIGHT - start, 34, 14, display=True))
    pen.block(RIGHT, top, hours, flush_right=True)
    beside = fit_whole(flyer_words.beside_date(when), Box(RIGHT - start, 13, 8, lines=2, leading=1.3))
    pen.block(RIGHT, top + hours.height + 4.6, beside, flush_right=True)


def _draw_place(pen: Pen, top: float, bottom: float, flyer: Flyer) -> None:
    way = fit_whole(flyer.way, Box(WIDTH, 11.5, 7.5, lines=2, height=7.6, leading=1.15, at_spaces=True))
    under = way.height + 2.6 if flyer.way else 0.0
    box = Box(WIDTH, 30, 14, lines=2, height=bottom - top - under - 4.4, leading=1.14, display=True)
    place = fit_whole(flyer.place, box)
    y = top + (bottom - top - place.height - under) / 2
    pen.block(LEFT, y, place)
    pen.block(LEFT, y + place.height + 2.6, way)


def _draw_pictured(pen: Pen, flyer: Flyer) -> float:
    """Returns the y where the lower part begins."""
    plan = _plan_pictured(flyer)
    pen.block(LEFT, TOP, plan.title)
    if flyer.promise:
        pen.block(LEFT, plan.promise_top, plan.promise)
    cut, top = _picture(flyer), _picture_top(flyer, plan)
    if cut is not None:
        pen.image(LEFT, top, WIDTH, _PICTURE_END - top, cut.content)
        pen.box(LEFT, top, WIDTH, _PICTURE_END - top, a4().rules.table_edge)
    pen.rule(LEFT, RIGHT, _PICTURE_WHEN, THICK)
    if len(flyer.dates) > 1:
        y = flyer_parts.dated_rows(pen, _PICTURE_WHEN + 0.4, 10.6, flyer.dates[:3])
        _draw_place(pen, y, y + 19, flyer)
        pen.rule(LEFT, RIGHT, y + 19, THICK)
        return y + 23
    start = flyer_parts.big_date(pen, _PICTURE_WHEN + 7.4, 84, flyer.dates[0]) + 7 if flyer.dates else LEFT
    _draw_when_and_where(pen, start, flyer)
    pen.rule(LEFT, RIGHT, _PICTURE_WHEN + 38.4, a4().rules.table_edge)
    return _PICTURE_WHEN + 42.6


def _draw_when_and_where(pen: Pen, start: float, flyer: Flyer) -> None:
    y, width = _PICTURE_WHEN + 4.2, RIGHT - start
    if flyer.dates:
        hours = fit_whole(flyer_words.times(flyer.dates[0]), Box(width, 30, 14, display=True))
        pen.block(start, y, hours)
        y += hours.height + 1.4
        beside = fit_whole(flyer_words.beside_date(flyer.dates[0]), Box(width, 9.5, 7.5))
        pen.block(start, y, beside)
        y += beside.height + 2.0
    rest = _PICTURE_WHEN + 36 - y
    way = fit_whole(flyer.way, Box(width, 9.5, 7, lines=2, height=7.2, leading=1.15, at_spaces=True))
    under = way.height + 1.4 if flyer.way else 0.0
    place = fit_whole(flyer.place, Box(width, 18, 9, lines=2, height=rest - under, leading=1.14, display=True))
    pen.block(start, y, place)
    pen.block(start, y + place.height + 1.4, way)


def _picture_top(flyer: Flyer, plan: _Plan) -> float:
    return plan.promise_top + plan.promise.height + 4.2 if flyer.promise else TOP + plan.title.height + 4.6


def _picture(flyer: Flyer) -> flyer_picture.Cut | None:
    """The picture as it fills what the title leaves it; None for none, and for what is no picture."""
    if flyer.picture is None:
        return None
    top = _picture_top(flyer, _plan_pictured(flyer))
    return flyer_picture.cut(flyer.picture, WIDTH, round(_PICTURE_END - top, 2))
