"""What the letter says with which a case is sent on to somebody else."""

from __future__ import annotations

# The fields by the name that is stored, each with the word that a text may also use.
REFERRAL_FIELDS: dict[str, str] = {
    "target": "紹介先",
    "person": "紹介先の人",
    "number": "相談番号",
    "begun_on": "相談の日",
    "topics": "相談の内容",
    "who": "相談した人",
    "reached": "連絡先",
    "reason": "紹介の理由",
    "made_on": "紹介した日",
    "answer_until": "回答期限",
    "staff": "担当者",
    "today": "今日",
    "center": "センター",
    "site": "館",
    "center_phone": "センターの電話",
}
READY_REFERRAL = """相談のご紹介
{センター}で受けた相談について、お力をお借りしたく、ご紹介します。お忙しいところ恐れ入りますが、結果を下の返信票でお知らせください。
{紹介の理由}
記
相談番号：{相談番号}（{相談の日}に受け付け）
相談の内容：{相談の内容}
相談した人：{相談した人}
連絡先：{連絡先}
お返事の期限：{回答期限}
担当：{担当者}　電話 {センターの電話}"""
