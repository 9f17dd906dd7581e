"""Refusals of opening a center and of sitting down at its desk."""

from __future__ import annotations

from desktop.sentences.rows import Row

CENTER_REFUSALS: dict[str, Row] = {
    "WrongPin": Row(
        ("暗証番号が違います。", "The PIN is wrong."),
        (
            "{staff}さんの暗証番号ではありません（あと{tries_left}回）。",
            "It is not {staff}'s PIN ({tries_left} tries left).",
        ),
        ("もう一度入れるか、センター長に聞いてください。", "Try again, or ask the manager."),
    ),
    "WrongPin:uncounted": Row(
        ("暗証番号が違います。", "The PIN is wrong."),
        ("{staff}さんの暗証番号ではありません。", "It is not {staff}'s PIN."),
        ("MADOGUCHI_PIN を確かめるか、センター長に聞いてください。", "Check MADOGUCHI_PIN, or ask the manager."),
    ),
    "PinLocked": Row(
        ("{staff}さんは、今は使えません。", "{staff} cannot sign in at the moment."),
        ("暗証番号を何度も間違えました。", "The PIN was wrong too often."),
        ("{seconds}秒待つか、センター長に聞いてください。", "Wait {seconds} seconds, or ask the manager."),
    ),
    "PinTooWeak": Row(
        ("この暗証番号は使えません。", "This PIN cannot be used."),
        (
            "{least}けた以上の数字で、同じ数字ばかりではいけません。",
            "It needs {least} digits or more, not all the same.",
        ),
        ("別の番号にしてください。", "Choose another one."),
    ),
    "Busy": Row(
        ("今は保存できません。", "It could not be done at the moment."),
        (
            "ほかの人が{seconds}秒以上書き込んでいます。",
            "Somebody else has been writing for more than {seconds} seconds.",
        ),
        ("少し待って、もう一度試してください。", "Wait a little and try again."),
    ),
    "Busy:who": Row(
        ("今は保存できません。", "It could not be done at the moment."),
        ("{who}が{seconds}秒以上書き込んでいます。", "{who} has been writing for more than {seconds} seconds."),
        ("少し待って、もう一度試してください。", "Wait a little and try again."),
    ),
    "Unreachable": Row(
        ("センターのデータ（{where}）につながりません。", "The center's data ({where}) cannot be reached."),
        ("サーバーが止まっているか、線が切れています。", "The server is down or the line is cut."),
        ("ネットワークを確かめて、もう一度試してください。", "Check the network and try again."),
    ),
    "NotACenter": Row(
        ("{where} を開けません。", "{where} cannot be opened."),
        ("そこにセンターのデータがありません。", "There is no center there."),
        (
            "場所を確かめるか、先に init か demo で作ってください。",
            "Check the place, or make a center with init or demo.",
        ),
    ),
    "NotACenter:nowhere": Row(
        ("センターの場所が分かりません。", "No center was named."),
        ("--center も MADOGUCHI_CENTER もありません。", "There is neither --center nor MADOGUCHI_CENTER."),
        ("--center 場所 を付けてください。", "Add --center PLACE."),
    ),
    "CenterExists": Row(
        ("{where} に作れません。", "No center can be made in {where}."),
        ("すでにセンターのデータがあります。", "There is one already."),
        ("別の場所を指定してください。", "Name another place."),
    ),
    "OnNetworkShare": Row(
        ("{where} にはデータを置けません。", "Data cannot be kept in {where}."),
        (
            "共有フォルダーや同期フォルダーでは、データがこわれることがあります。",
            "On a network share or in a synced folder a database loses data.",
        ),
        (
            "このパソコンの中の場所か、PostgreSQL を使ってください。",
            "Use a folder on this PC, or PostgreSQL for several PCs.",
        ),
    ),
    "ProgramTooOld": Row(
        ("このプログラムでは開けません。", "This program cannot open the center."),
        ("データは新しい版（{schema}）で使われています。", "Its data is of a newer version ({schema})."),
        ("このパソコンのプログラムを更新してください。", "Update the program on this PC."),
    ),
    "WrongKey": Row(
        ("{where} を開けません。", "{where} cannot be opened."),
        ("鍵が違うか、センターのデータではありません。", "The key is wrong, or the file is not a center's."),
        ("鍵（MADOGUCHI_KEY）と場所を確かめてください。", "Check the key (MADOGUCHI_KEY) and the place."),
    ),
    "NotADemo": Row(
        ("時計は変えられません。", "The clock cannot be set."),
        ("時刻を指定できるのは見本のセンターだけです。", "Only a demo center has a clock that can be set."),
        ("--now を外してください。", "Leave out --now."),
    ),
}
