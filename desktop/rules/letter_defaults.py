"""The ready texts of letters, where the house has none of its own."""

from __future__ import annotations

from desktop.rules.letter_texts import LetterKind
from desktop.words import RoundKind

_RENEWAL = """登録の更新のご案内
日ごろから{センター}をご利用いただき、ありがとうございます。
貴団体の登録は、{有効期限}で期限を迎えます。続けてご利用になるときは、下の回答書を受付へお出しください。
記
提出の期限：{回答期限}
添える書類：{添える書類}
出すところ：{センター}の受付、郵送、FAX
登録証：更新がすんだ団体には、新しい登録証を受付でお渡しします。
問い合わせ：電話 {センターの電話}"""
_REMINDER = """登録の更新について（再度のご案内）
先にお送りした登録の更新のご案内に、まだお返事をいただいていません。行き違いでお返事をいただいているときは、ご容赦ください。
{回答期限}までにお返事がないときは、登録を続けないものとして扱います。続けるかどうかにかかわらず、下の回答書でお知らせください。
記
登録の期限：{有効期限}
回答の期限：{回答期限}
添える書類：{添える書類}
出すところ：{センター}の受付、郵送、FAX
問い合わせ：電話 {センターの電話}"""
_SURVEY = """活動状況のおたずね
日ごろから{センター}をご利用いただき、ありがとうございます。
登録団体の皆さまの活動のようすを、年に一度おたずねしています。下の回答書を書いて、受付へお出しください。
記
回答の期限：{回答期限}
出すところ：{センター}の受付、郵送、FAX
問い合わせ：電話 {センターの電話}"""
_SURVEY_REMINDER = """活動状況のおたずね（再度のお願い）
先にお送りした活動状況のおたずねに、まだお返事をいただいていません。行き違いでお返事をいただいているときは、ご容赦ください。
お手数ですが、下の回答書を書いて、受付へお出しください。
記
回答の期限：{回答期限}
出すところ：{センター}の受付、郵送、FAX
問い合わせ：電話 {センターの電話}"""
_NOTICE = """利用登録のお知らせ
お申し込みのありました利用登録について、次のとおり登録しましたので、お知らせします。
記
団体の名前：{団体名}
登録番号：{登録番号}
登録した日：{登録日}
有効期限：{有効期限}
登録証：受付でお渡しします。来館のときに、この書面をお見せください。
お願い：名前、代表者、連絡先などが変わったときは、受付へお知らせください。
問い合わせ：電話 {センターの電話}"""
_REFUSAL = """利用登録の審査の結果について
お申し込みのありました利用登録について審査しましたが、次の理由により、登録できないことになりました。
ご希望に沿えませんが、ご理解くださるようお願いします。
記
団体の名前：{団体名}
申請の日：{申請日}
理由：{理由}
ご相談：登録のほかにも、お手伝いできることがあります。受付へお声がけください。
問い合わせ：電話 {センターの電話}"""
_FREE = """お知らせ
{団体名}の皆さま、日ごろから{センター}をご利用いただき、ありがとうございます。
{本文}
記
日時：
場所：
問い合わせ：電話 {センターの電話}"""
_READY = {
    LetterKind.RENEWAL: _RENEWAL,
    LetterKind.REMINDER: _REMINDER,
    LetterKind.SURVEY: _SURVEY,
    LetterKind.NOTICE: _NOTICE,
    LetterKind.REFUSAL: _REFUSAL,
    LetterKind.FREE: _FREE,
}


def ready_text(kind: LetterKind, about: RoundKind = RoundKind.RENEWAL) -> str:
    """The text as it is without settings; a reminder reminds of what the round asks."""
    if kind is LetterKind.REMINDER and about is RoundKind.SURVEY:
        return _SURVEY_REMINDER
    return _READY[kind]
