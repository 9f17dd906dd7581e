"""What the papers of the day book's entries are called, and what their boxes ask for."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.words import EntryKind, EntryOutcome


@dataclass(frozen=True, slots=True)
class FormWords:
    """`first` and `ended` head the two parts; `lines` are what is ruled for the hand in each."""

    title: str
    first: str
    what: str
    ended: str
    who: str = "申し出た人"
    due: str = "いつまでに"
    whom: str = "担当"
    lines: tuple[int, int] = (5, 4)


FORMS: dict[EntryKind, FormWords] = {
    EntryKind.LOST_ITEM: FormWords(
        "忘れ物票", "見つけたもの", "もの（色・形・中身）", "どうしたか", "見つけた人", "警察へ届ける日", lines=(4, 3)
    ),
    EntryKind.COMPLAINT: FormWords(
        "苦情受付票", "うかがったこと", "内容", "対応と回答", "申し出た方", "回答の期限", lines=(5, 4)
    ),
    EntryKind.SUGGESTION: FormWords(
        "要望受付票", "うかがったこと", "内容", "対応と回答", "申し出た方", "回答の期限", lines=(5, 4)
    ),
    EntryKind.INCIDENT: FormWords(
        "事故・トラブル報告書",
        "起きたこと",
        "いきさつ（見たこと・聞いたこと）",
        "したこと・その後",
        "関わった人",
        lines=(5, 4),
    ),
    EntryKind.FIRST_AID: FormWords(
        "応急手当報告書", "起きたこと", "けが・具合のようす", "手当とその後", "手当を受けた人", lines=(5, 5)
    ),
    EntryKind.REPAIR: FormWords(
        "修理依頼書", "直してほしいところ", "こわれたようす", "修理の結果", "気づいた人", "いつまでに", lines=(4, 4)
    ),
    EntryKind.INSPECTION: FormWords(
        "点検記録票", "点検するところ", "点検の内容", "点検の結果", "点検する人", "点検の日", lines=(5, 4)
    ),
    EntryKind.MESSAGE: FormWords(
        "電話伝言票", "伝言", "用件", "伝えた結果", "電話をかけた人", "いつまでに", "あて先", lines=(5, 3)
    ),
    EntryKind.PARCEL: FormWords(
        "荷物預かり票", "届いたもの", "もの・個数", "渡した結果", "送った人", "いつまでに", "あて先", lines=(3, 3)
    ),
    EntryKind.TASK: FormWords("用件票", "すること", "内容", "したこと", lines=(5, 4)),
}
RESULT_WHO: dict[EntryOutcome, str] = {
    EntryOutcome.GIVEN_BACK: "受け取った人",
    EntryOutcome.POLICE: "届けた警察署",
    EntryOutcome.PASSED_ON: "渡した相手",
    EntryOutcome.ANSWERED: "回答した人",
    EntryOutcome.REPAIRED: "修理した人・会社",
    EntryOutcome.FOUND_SOUND: "確かめた人・会社",
}
ASKS: dict[EntryKind, str] = {
    EntryKind.REPAIR: "次のとおり修理をお願いします。",
    EntryKind.INCIDENT: "次のとおり報告します。",
    EntryKind.FIRST_AID: "次のとおり報告します。",
}
