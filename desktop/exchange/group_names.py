"""How lists of groups name their columns. Of two that mean the same the one whose name stands first is read."""

from __future__ import annotations

NAMES: dict[str, str] = {
    "number": "登録番号 団体番号 登録no 団体no 団体コード 団体id 整理番号 管理番号 番号 no number id",
    "name": "団体名 団体名称 登録団体名 サークル名 グループ名 名称 団体サークル名 団体等の名称 団体の名称 name",
    "kana": "ふりがな フリガナ 団体名ふりがな 団体名フリガナ 団体名カナ 団体名称カナ 団体名よみ 名称ふりがな "
    "名称フリガナ 名称カナ サークル名ふりがな サークル名カナ よみがな よみ 読み かな カナ kana",
    "representative": "代表者名 代表者氏名 代表者 代表 代表者の氏名 会長名 会長 representative",
    "representative_kana": "代表者ふりがな 代表者フリガナ 代表者カナ 代表者名カナ 代表者名ふりがな 代表者名フリガナ "
    "代表者氏名カナ 代表者氏名ふりがな 代表者氏名フリガナ 代表者よみ",
    "postal_code": "郵便番号 〒 連絡先郵便番号 団体郵便番号 postalcode zip",
    "address": "住所 所在地 連絡先住所 団体所在地 団体住所 事務所所在地 主たる事務所の所在地 住所所在地 address",
    "phone": "電話番号 電話 tel 電話番号1 連絡先電話番号 連絡先電話 連絡先tel 連絡電話番号 代表者電話番号 代表電話 "
    "連絡先 telephonenumber telephone phone",
    "mobile": "携帯電話番号 携帯番号 携帯電話 携帯 連絡先携帯 mobile",
    "fax": "fax番号 fax ファックス番号 ファックス ファクシミリ 連絡先fax faxnumber",
    "email": "メールアドレス メール email 電子メール eメール 連絡先メールアドレス 連絡先メール mail",
    "members": "会員数 構成員数 人数 メンバー数 総会員数 会員数計 members",
    "citizens": "市民会員数 市内会員数 市民の数 うち市民 うち市内 市民数",
    "founded_on": "設立年月日 設立日 設立 結成年月日 結成日 発足年月日 発足日 設立年月 活動開始年月日",
    "fields": "活動分野 主な活動分野 分野 活動ジャンル ジャンル 活動の分野",
    "form": "組織形態 形態 法人格 団体種別 団体の形態 法人種別 組織の形態",
    "registered_from": "登録日 登録年月日 登録開始日 新規登録日",
    "registered_until": "有効期限 登録期限 有効期間 登録有効期限 登録期間 更新期限",
    "website": "ホームページ ホームページurl ホームページアドレス url hp webサイト ウェブサイト サイト website",
    "publicity": "活動内容 主な活動内容 活動概要 活動の内容 事業内容 紹介文 活動紹介 団体紹介 pr 活動目的",
    "kind": "登録区分 区分 団体個人 登録種別",
    "corporate_number": "法人番号 corporatenumber",
    "abbreviations": "略称 通称 愛称 abbreviation",
    "days": "活動日 活動日時 活動曜日 活動日程 活動頻度",
    "joining": "入会方法 参加方法 入会案内 会費 入会金会費",
    "gains": "得られること 魅力 参加のメリット メリット",
    "incorporation_planned": "法人化予定 法人化の予定",
    "collaborates": "協働 協働の意向 協働意向 協働への意欲",
    "mail_refused": "郵送不要 案内不要 案内停止 メール配信停止 配信停止",
    "municipality": "全国地方公共団体コード 市区町村コード 自治体コード 市町村コード 団体コード(自治体) "
    "都道府県コード又は市区町村コード",
    "published": "公開可否 公開 公開の可否 公開同意 情報公開 連絡先公開可否 連絡先公開 連絡先の公開 公開非公開",
    "published:representative": "代表者名公開可否 代表者公開 代表者名公開 代表者公開可否 代表者氏名公開可否",
    "published:address": "住所公開可否 住所公開 所在地公開 所在地公開可否",
    "published:phone": "電話番号公開可否 電話公開可否 電話公開 電話番号公開",
    "published:mobile": "携帯公開可否 携帯公開 携帯番号公開可否 携帯電話公開可否",
    "published:fax": "fax公開可否 fax公開 fax番号公開可否",
    "published:email": "メール公開可否 メールアドレス公開可否 メール公開 メールアドレス公開 email公開可否",
}
SEVERAL = frozenset({"fields", "abbreviations"})  # 活動分野1, 活動分野2, ... stand in columns of their own
WORDS, OWN, AGES = "words:", "own:", "ages:"  # before the names of the center's own lists, fields and age bands


def may_repeat(field: str) -> bool:
    """Whether several columns may say the same thing together."""
    return field in SEVERAL or field.startswith(WORDS)
