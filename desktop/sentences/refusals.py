"""Every refusal: what does not work, which rule says so, what to do instead. Japanese and English side by side.

A row named `Class:case` is used where that field is set, or where the case of that name holds.
"""

from __future__ import annotations

from desktop.sentences.refusals_centers import CENTER_REFUSALS
from desktop.sentences.refusals_consultations import CONSULTATION_REFUSALS
from desktop.sentences.refusals_daybook import DAYBOOK_REFUSALS
from desktop.sentences.refusals_money import MONEY_REFUSALS
from desktop.sentences.refusals_printing import PRINTING_REFUSALS
from desktop.sentences.refusals_registry import REGISTRY_REFUSALS
from desktop.sentences.refusals_rentals import RENTALS_REFUSALS
from desktop.sentences.refusals_rooms import ROOM_REFUSALS
from desktop.sentences.rows import Pair, Row

OFFERED: Pair = ("代わりに {offers} が空いています。", "Free instead: {offers}.")
_ROOM_CANNOT: Pair = ("{room}は {wish} に入れません。", "{room} cannot be had on {wish}.")
_RELOAD: Pair = (
    "最新の内容を見て、必要なら直してください。",
    "Look at the latest version and change it again if needed.",
)

REFUSALS: dict[str, Row] = {
    "RoomTaken": Row(
        _ROOM_CANNOT,
        ("{taken}、{group}の予約があります。", "It is booked {taken} by {group}."),
        ("別の時間か別の部屋を選んでください。", "Choose another time or another room."),
    ),
    "RoomTaken:held_by": Row(
        _ROOM_CANNOT,
        ("{taken}、{held_by}さんが電話で確保中です。", "{held_by} is holding it {taken}, on the phone."),
        (
            "数分待つか、{held_by}さんに声をかけるか、別の時間を選んでください。",
            "Wait a few minutes, ask {held_by}, or choose another time.",
        ),
    ),
    "RoomTaken:buffer": Row(
        _ROOM_CANNOT,
        (
            "{group}の予約との間に、片付け・準備の時間が {buffer}分要ります（{stretch} は使えません）。",
            "Between it and the booking of {group}, {buffer} minutes are needed to tidy up (not free: {stretch}).",
        ),
        ("時間をずらすか、別の部屋を選んでください。", "Leave that time free, or choose another room."),
    ),
    "SiteClosed": Row(
        _ROOM_CANNOT,
        ("{day}は休館日です（{rule}）。", "The center is closed on {day} ({rule})."),
        ("開館している日を選んでください。", "Choose a day on which the center is open."),
    ),
    "OutsideHours": Row(
        _ROOM_CANNOT,
        ("{day}の開館時間は {hours} です。", "On {day} the center is open {hours}."),
        ("開館時間の中で選んでください。", "Choose a time within the opening hours."),
    ),
    "OutsideHours:shut": Row(
        _ROOM_CANNOT,
        ("{day}は開館時間がありません。", "The center has no opening hours on {day}."),
        ("別の日を選んでください。", "Choose another day."),
    ),
    "TooManyPeople": Row(
        ("{room}に{people}人は入れません。", "{room} does not hold {people} people."),
        ("定員は{capacity}人です。", "It holds {capacity}."),
        ("人数を確かめるか、広い部屋を選んでください。", "Check the number of people or choose a larger room."),
    ),
    "EndsBeforeStart": Row(
        ("この時間では予約できません。", "This cannot be booked."),
        (
            "終わり（{end}）が始まり（{start}）より後ではありません。",
            "The end ({end}) is not after the start ({start}).",
        ),
        ("終わりの時刻を直してください。", "Correct the end."),
    ),
    "OffTick": Row(
        ("{moment} は予約の区切りではありません。", "{moment} is not a time at which a booking can begin or end."),
        ("予約は{minutes}分きざみです。", "Bookings run in steps of {minutes} minutes."),
        ("{minutes}分きざみの時刻にしてください。", "Choose a time on such a step."),
    ),
    "TooLong": Row(
        ("{start} から {end} までは1件にできません。", "{start} to {end} cannot be one booking."),
        ("1件の予約は1日の中（24:00まで）です。", "A booking stays within one day, up to 24:00."),
        ("日ごとに分けて予約してください。", "Make one booking for each day."),
    ),
    "InThePast": Row(
        ("{start} の予約は入れられません。", "{start} cannot be booked."),
        ("もう過ぎています（今は {now} です）。", "That time is over (it is {now})."),
        ("日付を確かめてください。", "Check the date."),
    ),
    "OutsideBookingWindow:opens_at": Row(
        ("{day}はまだ予約できません。", "{day} cannot be booked yet."),
        ("この日の予約の受付は {opens}{opens_at}からです。", "Bookings for that day open on {opens} at {opens_at}."),
        ("{opens}{opens_at}以後に受け付けてください。", "Take the booking from {opens} at {opens_at} on."),
    ),
    "OutsideBookingWindow": Row(
        ("{day}はまだ予約できません。", "{day} cannot be booked yet."),
        ("この日の予約の受付は {opens}からです。", "Bookings for that day open on {opens}."),
        ("{opens}以後に受け付けてください。", "Take the booking on or after {opens}."),
    ),
    "GroupNotActive": Row(
        ("{group}の予約は入れられません。", "{group} cannot book."),
        ("登録が「{status}」です。", "Its registration is {status}."),
        ("先に登録を更新・再開してください。", "Renew or resume the registration first."),
    ),
    "RegistrationEndsBefore": Row(
        ("{group}は {day}を予約できません。", "{group} cannot book {day}."),
        ("登録は {ends_on}までです。", "Its registration ends on {ends_on}."),
        (
            "先に登録を更新するか、それより前の日を選んでください。",
            "Renew the registration first, or choose an earlier day.",
        ),
    ),
    "StockShort": Row(
        ("{item}は {stretch} に{wanted}個は貸せません。", "{item}: {wanted} cannot be lent on {stretch}."),
        ("残りは{left}個です。", "{left} left."),
        ("数を減らすか、別の時間にしてください。", "Take fewer, or choose another time."),
    ),
    "StillUsed": Row(
        ("「{verb}」は元に戻せません。", "This cannot be undone: {verb}."),
        ("そのあとの予約や記録が、それを使っています。", "Bookings or records made since refer to it."),
        ("先にそれらを取り消すか、いまの内容を直してください。", "Take those back first, or correct the record."),
    ),
    "NotLive": Row(
        ("予約 {record} には、この操作はできません。", "Nothing more can be done with booking {record}."),
        ("{state}です。", "It is {state}."),
        ("必要なら新しく予約してください。", "Make a booking of its own if needed."),
    ),
    "HoldExpired": Row(
        ("{room}の確保は終わっています。", "The hold on {room} is over."),
        ("{expired_at} に期限が切れました。", "It ended at {expired_at}."),
        ("空きを見て、もう一度予約してください。", "See what is free and book again."),
    ),
    "NotFound": Row(
        ("{kind}「{key}」が見つかりません。", 'No {kind} "{key}" was found.'),
        ("このセンターには登録されていません。", "This center has none of that name or number."),
        ("名前か番号を確かめてください。", "Check the name or the number."),
    ),
    "Missing": Row(
        ("{field}がまだ入っていません。", "The {field} is empty."),
        ("これがないと保存できません。", "It is required."),
        ("{field}を入れてください。", "Fill in the {field}."),
    ),
    "TooLongText": Row(
        ("{field}が長すぎます。", "The {field} is too long."),
        ("{length}字ありますが、{most}字までです。", "It has {length} characters; {most} is the most."),
        ("短くしてください。", "Shorten it."),
    ),
    "NotReadable": Row(
        ("「{value}」は{field}として読めません。", '"{value}" cannot be read as: {field}.'),
        (
            "書き方が違うか、ない日や時刻です。",
            "It is written in another way, or there is no such day, time or number.",
        ),
        ("例：{example} のように入れてください。", "Write it like {example}."),
    ),
    "Contradicts": Row(
        ("{field}（{value}）は、このままでは保存できません。", "The {field} ({value}) cannot be kept like this."),
        ("{other}（{other_value}）と合いません。", "It does not fit the {other} ({other_value})."),
        ("どちらが正しいか確かめて、直してください。", "See which of the two is right and correct the other."),
    ),
    "NotReadable:coded": Row(
        ("「{value}」は市区町村コードではありません。", '"{value}" is no municipal code.'),
        (
            "6けたのうち最後の1けたは、打ちまちがいを見つけるための数字です。",
            "The last of its 6 digits checks the others.",
        ),
        (
            "市区町村コードの一覧で確かめてください（例：鎌倉市は{example}）。",
            "Look it up, for example {example} for Kamakura.",
        ),
    ),
    "AlreadyThere": Row(
        ("{kind}「{key}」は登録できません。", 'The {kind} "{key}" cannot be added.'),
        ("同じものがすでにあります。", "There is one already."),
        ("別の名前か番号にしてください。", "Use another name or number."),
    ),
    "ChangedElsewhere": Row(
        ("この{thing}は保存できません。", "This {thing} was not saved."),
        ("開いている間に、ほかの人が変更しました。", "Somebody else changed it while it was open."),
        _RELOAD,
    ),
    "ChangedElsewhere:who": Row(
        ("この{thing}は保存できません。", "This {thing} was not saved."),
        ("開いている間に、{who}さんが変更しました。", "{who} changed it while it was open."),
        _RELOAD,
    ),
    "ChangedSince": Row(
        ("この{thing}は元に戻せません。", "This {thing} cannot be undone."),
        ("そのあとで{who}さんが変更しました（{verb}）。", "{who} changed it afterwards ({verb})."),
        _RELOAD,
    ),
    "NothingToUndo": Row(
        ("元に戻すものがありません。", "There is nothing to undo."),
        ("すでに戻したか、記録がありません。", "It was undone already, or there is no such entry."),
        ("今の内容を見て、必要なら直してください。", "Look at the record and change it if needed."),
    ),
    "NeverUndone": Row(
        ("「{verb}」は元に戻せません。", '"{verb}" cannot be undone.'),
        (
            "許可書・領収・発行した番号は、あとから消せない決まりです。",
            "Permits, payments and issued numbers are never taken back.",
        ),
        ("取消しの手続きをしてください。", "Cancel it with its reason instead."),
    ),
    "EventEndsFirst": Row(
        ("この時間では催しを入れられません。", "The event cannot be put in at these times."),
        (
            "終わり（{end}）が始まり（{start}）より後ではありません。",
            "The end ({end}) is not after the start ({start}).",
        ),
        ("終わりの時刻を直してください。", "Correct the end."),
    ),
    "NotAPicture": Row(
        ("「{picture}」は写真として使えません。", '"{picture}" cannot be used as a picture.'),
        (
            "PNGでもJPEGでもないか、途中で切れています。",
            "It is neither a PNG nor a JPEG, or it is cut off half-way.",
        ),
        ("PNGかJPEGの写真を選んでください。", "Choose a PNG or JPEG picture."),
    ),
    "PictureTooHeavy": Row(
        ("「{picture}」は大きすぎます。", '"{picture}" is too large.'),
        ("{megabytes}MBあります。{most}MBまでです。", "It has {megabytes} MB; {most} MB is the most."),
        ("小さくして保存した写真を選んでください。", "Save it smaller and choose that."),
    ),
    "PictureUnfolds": Row(
        ("「{picture}」は開けません。", '"{picture}" is not opened.'),
        (
            "開くと{megabytes}MBにふくらみます。{most}MBまでです。",
            "It unfolds to {megabytes} MB; {most} MB is the most.",
        ),
        ("ふつうの大きさの写真を選んでください。", "Choose a picture of ordinary size."),
    ),
    "Interrupted": Row(
        ("途中で止めました。", "Stopped."),
        ("Ctrl+C が押されました。", "Ctrl+C was pressed."),
        (
            "途中までの書き込みはありません。もう一度実行できます。",
            "Nothing was left half-done; run it again.",
        ),
    ),
    "NotAllowed": Row(
        ("この操作（{verb}）はできません。", "You may not do this ({verb})."),
        ("{role}の権限が要ります。", "It needs the role: {role}."),
        ("{role}に頼んでください。", "Ask somebody with that role."),
    ),
    "Damaged": Row(
        ("データに合わないところがあります。", "The data has faults."),
        ("{fault_list}。", "{fault_list}."),
        ("使うのをやめて、控えから戻してください。", "Stop using it and restore a backup."),
    ),
    "CannotWrite": Row(
        ("{file} に書けません。", "{file} could not be written."),
        ("{reason}。", "Because: {reason}."),
        ("別の場所か、空きのある場所を指定してください。", "Name another place, or make room."),
    ),
    "CannotRead": Row(
        ("{file} を読めません。", "{file} could not be read."),
        ("{trouble}。", "Because: {trouble}."),
        (
            "場所を確かめるか、ファイルを閉じてからもう一度選んでください。",
            "Check the place, or close the file and try again.",
        ),
    ),
    "NotATable": Row(
        ("{file} は取り込めません。", "{file} cannot be read in."),
        ("{found}。", "Because: {found}."),
        ("CSV か Excel（xlsx）で保存し直して選んでください。", "Save it as CSV or Excel (xlsx) and choose that."),
    ),
    "BrokenFile": Row(
        ("{file} を読めません。", "{file} could not be read."),
        ("ファイルがこわれています。", "The file is damaged."),
        ("もとのファイルから写し直すか、送り主にもう一度もらってください。", "Copy it again, or ask for it once more."),
    ),
    "BrokenFile:line": Row(
        ("{file} を読めません。", "{file} could not be read."),
        ('{line}行目の引用符（"）が合っていません。', "A quotation mark does not fit in line {line}."),
        (
            "その行を直すか、Excel で開いて CSV に保存し直してください。",
            "Correct the line, or save it as CSV again in Excel.",
        ),
    ),
    "TooBig": Row(
        ("{file} は大きすぎます。", "{file} is too big."),
        (
            "{counted}が {amount} あります。読めるのは {most} までです。",
            "It has {amount} {counted}; {most} is the most.",
        ),
        ("要る部分だけを別のファイルに保存して選んでください。", "Save the part you need as another file."),
    ),
    "NoHeader": Row(
        ("{file} の見出しが分かりません。", "The headings of {file} were not recognised."),
        ("団体名の列が見つかりません。", "There is no column for the group's name."),
        (
            "見出しの行に「団体名」を入れるか、列の意味を選んでください。",
            "Name that column in the file, or say what each column means.",
        ),
    ),
    "CharactersLost": Row(
        ("この文字コードでは書き出せません。", "It cannot be written in this encoding."),
        (
            "{encoding} にない文字が {count} か所あります（{character} など）。",
            "{count} characters are not in {encoding} ({character} and so on).",
        ),
        (
            "文字コードを utf-8-sig にするか、その文字を書き換えてください。",
            "Choose utf-8-sig, or write those characters differently.",
        ),
    ),
    "PackageDamaged": Row(
        ("{file} は封をしたときのままではありません。", "{file} is not as it was sealed."),
        ("合わないところが {count} か所あります。", "{count} things do not fit."),
        ("もとの控えを使うか、もう一度封をして渡してください。", "Use the original, or seal it again."),
    ),
    **MONEY_REFUSALS,
    **PRINTING_REFUSALS,
    **RENTALS_REFUSALS,
    **CONSULTATION_REFUSALS,
    **DAYBOOK_REFUSALS,
    **CENTER_REFUSALS,
    **REGISTRY_REFUSALS,
    **ROOM_REFUSALS,
}
