<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AskingSheet</name>
    <message>
        <source>New booking</source>
        <translation>新しい予約</translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>Group</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>部屋</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>On hold, {left}</source>
        <translation>確保中・{left}</translation>
    </message>
    <message>
        <source>Draft {time}</source>
        <translation>下書き {time}</translation>
    </message>
    <message>
        <source>Book a room</source>
        <translation>予約をとる</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>予約する</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>時間を変える</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>内容を変える</translation>
    </message>
</context>
<context>
    <name>BookingStrip</name>
    <message>
        <source>Change the time</source>
        <translation>時間を変える</translation>
    </message>
    <message>
        <source>More (Enter)</source>
        <translation>詳しく（Enter）</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Book</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存しています</translation>
    </message>
    <message>
        <source>The last entry is being written.</source>
        <translation>いま入れたものを書きこんでいます。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Everything entered so far is on the disk.</source>
        <translation>ここまで入れたものは、すべて保存されています。</translation>
    </message>
</context>
<context>
    <name>CancelSheet</name>
    <message>
        <source>Cancel booking {number}</source>
        <translation>予約 {number} の取消</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>メモ&#x3000;任意</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>予約を取り消す</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back</source>
        <translation>Ctrl+Z で元に戻せます</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Madoguchi</source>
        <translation>窓口</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Pick from a calendar (Alt+Down)</source>
        <translation>カレンダーから選ぶ（Alt+↓）</translation>
    </message>
    <message>
        <source>e.g. 11/21</source>
        <translation>例 11/21</translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>{day}: choose another day</source>
        <translation>{day}&#x3000;ほかの日を選ぶ</translation>
    </message>
    <message>
        <source>{era} {era_year}</source>
        <translation>{era}{era_year}年</translation>
    </message>
    <message>
        <source>closed: {rule}</source>
        <translation>休館：{rule}</translation>
    </message>
    <message>
        <source>open {hours}</source>
        <translation>開館 {hours}</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前の日</translation>
    </message>
    <message>
        <source>The day before (Alt+Left)</source>
        <translation>前の日（Alt+←）</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>次の日</translation>
    </message>
    <message>
        <source>The day after (Alt+Right)</source>
        <translation>次の日（Alt+→）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Today (Ctrl+T)</source>
        <translation>今日（Ctrl+T）</translation>
    </message>
    <message>
        <source>Book a room</source>
        <translation>予約をとる</translation>
    </message>
    <message>
        <source>Book a room (F2)</source>
        <translation>予約をとる（F2）</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Undone: {act}</source>
        <translation>元に戻しました：{act}</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>やり直しました：{act}</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>The details are in this file:</source>
        <translation>くわしい記録はこのファイルにあります。</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>記録を写す</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>The last step did not work.</source>
        <translation>いまの操作はうまくいきませんでした。</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Please try the step again; if it fails again, copy the details.</source>
        <translation>保存したものは失われていません。もう一度やってみてください。くり返すときは「記録を写す」を押して、係に渡してください。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>写しました</translation>
    </message>
</context>
<context>
    <name>FeeLines</name>
    <message>
        <source>Fee</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Fee {yen}</source>
        <translation>料金 {yen}</translation>
    </message>
</context>
<context>
    <name>FormCell</name>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Cannot book</source>
        <translation>予約できません</translation>
    </message>
    <message>
        <source>Name, reading, number or phone</source>
        <translation>名前・よみ・番号・電話</translation>
    </message>
    <message>
        <source>Only a registered group can book.</source>
        <translation>予約できるのは、登録のある団体です。</translation>
    </message>
    <message>
        <source>Choose another group</source>
        <translation>ほかの団体を選ぶ</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No.{number}</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>使い方</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Booking {number}</source>
        <translation>予約 {number}</translation>
    </message>
    <message>
        <source>{who} ({pc}), {when}</source>
        <translation>{who}（{pc}）{when}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>備品</translation>
    </message>
    <message>
        <source>Group no.</source>
        <translation>団体番号</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>許可書</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>受けた人</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>まだ出していません</translation>
    </message>
    <message>
        <source>{number}, unpaid</source>
        <translation>{number}・未払</translation>
    </message>
    <message>
        <source>{number}, paid on {day} ({how})</source>
        <translation>{number}・{day} 支払い済み（{how}）</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>予約する</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>時間を変える</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>内容を変える</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>予約を取り消す</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc で閉じる</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>These hold on this PC only.</source>
        <translation>このPCだけの設定です。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ことば</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>PCに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>はっきり</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大きい</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>いちばん大きい</translation>
    </message>
    <message>
        <source>This could not be kept: {reason}</source>
        <translation>保存できませんでした：{reason}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Madoguchi</source>
        <translation>窓口</translation>
    </message>
</context>
<context>
    <name>OfferButton</name>
    <message>
        <source>Choice {number}</source>
        <translation>候補{number}</translation>
    </message>
    <message>
        <source>Choice {number}: {place}, {reason}, {fee}</source>
        <translation>候補{number}：{place}、{reason}、{fee}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Free instead</source>
        <translation>かわりに取れる枠</translation>
    </message>
    <message>
        <source>Alt and the number</source>
        <translation>Alt＋数字で選ぶ</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview of {name}</source>
        <translation>{name}の見本</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>ppl</source>
        <comment>behind a number of people</comment>
        <translation>人</translation>
    </message>
</context>
<context>
    <name>PermitSheet</name>
    <message>
        <source>No font has these characters: {characters}</source>
        <translation>印刷できない文字があります：{characters}</translation>
    </message>
    <message>
        <source>They stand as 〓 on the paper. Write them in by hand.</source>
        <translation>紙では〓になります。手で書き入れてください。</translation>
    </message>
    <message>
        <source>Permit {number}</source>
        <translation>許可書 {number}</translation>
    </message>
    <message>
        <source>Issue the receipt</source>
        <translation>領収書つきで出す</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>許可書</translation>
    </message>
    <message>
        <source>{fee} received ({how})</source>
        <translation>{fee} 受領（{how}）</translation>
    </message>
    <message>
        <source>We received the fee of {fee} (cash)</source>
        <translation>料金 {fee} を受け取りました（現金）</translation>
    </message>
    <message>
        <source>Show the permit again</source>
        <translation>許可書をもう一度見る</translation>
    </message>
    <message>
        <source>Issue the permit</source>
        <translation>許可書を出す</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
</context>
<context>
    <name>PurposeLine</name>
    <message>
        <source>{name} (of {stock})</source>
        <translation>{name}（{stock}まで）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Purpose: {purpose}   Equipment: {equipment}</source>
        <translation>目的 {purpose}&#x3000;備品 {equipment}</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>たたむ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>Change purpose and equipment</source>
        <translation>目的と備品を変える</translation>
    </message>
    <message>
        <source>Purpose (optional)</source>
        <translation>目的&#x3000;任意</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Desk</source>
        <translation>窓口</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>ddd d MMMM</source>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M/d(ddd)</translation>
    </message>
    <message>
        <source>{amount} yen</source>
        <translation>{amount}円</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>same time</source>
        <translation>同じ時間</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>翌日</translation>
    </message>
    <message>
        <source>same room</source>
        <translation>同じ部屋</translation>
    </message>
    <message>
        <source>{time} shorter</source>
        <translation>{time}短い</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time}あと</translation>
    </message>
    <message>
        <source>{time} earlier</source>
        <translation>{time}まえ</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>確保中</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>仮</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済</translation>
    </message>
    <message>
        <source>Held by another PC</source>
        <translation>ほかのPCで確保</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>使えない</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>The group asked</source>
        <translation>団体の都合</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天候</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>病気</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>窓口の誤り</translation>
    </message>
    <message>
        <source>It was undone</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>The center&apos;s own reasons</source>
        <translation>センターの都合</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>あと{minutes}分</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>備品</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>One less: {name}</source>
        <translation>{name}を1つ減らす</translation>
    </message>
    <message>
        <source>One more: {name}</source>
        <translation>{name}を1つ増やす</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Hold 10 min</source>
        <translation>10分だけ確保</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>確保をやめる</translation>
    </message>
    <message>
        <source>Esc closes,
the draft is kept</source>
        <translation>Esc で閉じる
下書きは残ります</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc で閉じる</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>予約する</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>ここに移す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Rooms</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Rooms can be booked as soon as they stand here.</source>
        <translation>ここに入れた部屋は、すぐに予約できます。</translation>
    </message>
    <message>
        <source>Name, for example Meeting room A</source>
        <translation>名前&#x3000;例：会議室A</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>部屋の名前</translation>
    </message>
    <message>
        <source>Yen an hour</source>
        <translation>1時間の料金（円）</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation>部屋を加える</translation>
    </message>
    <message>
        <source>{room} was added.</source>
        <translation>{room}を加えました。</translation>
    </message>
    <message>
        <source>{room}  {n} people</source>
        <translation>{room}&#x3000;{n}人</translation>
    </message>
    <message>
        <source>There are no rooms yet.</source>
        <translation>まだ部屋がありません。</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>会議室</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>The page on which groups are registered is still being made. A demo center has groups to try with.</source>
        <translation>団体を登録する画面は準備中です。それまでは、ためし用のセンターの団体で試せます。</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc). The draft is kept.</source>
        <translation>閉じる（Esc）。下書きは残ります。</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>An invented center: nothing in it is real.</source>
        <translation>ためし用のセンターです。中身はすべて作りものです。</translation>
    </message>
    <message>
        <source>Press your name. A demo center asks for no PIN.</source>
        <translation>名前を押してください。ためし用のセンターでは、暗証番号はいりません。</translation>
    </message>
    <message>
        <source>Press your name, then give your PIN.</source>
        <translation>名前を押して、暗証番号を入れてください。</translation>
    </message>
    <message>
        <source>Who is sitting down?</source>
        <translation>どなたが座りますか</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>開ける</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>暗証番号</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>相談員</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>センター長</translation>
    </message>
    <message>
        <source>{name}, choose a PIN of four digits or more</source>
        <translation>{name}の暗証番号を決めてください（4けた以上の数字）</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>{name}さんの暗証番号</translation>
    </message>
    <message>
        <source>This is the first time. You will give the same PIN each time you sit down.</source>
        <translation>はじめてですね。ここで決めた番号を、これから座るたびに入れます。</translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>A new colleague chooses a PIN at the first sign-in.</source>
        <translation>暗証番号は、本人がはじめて座るときに決めます。</translation>
    </message>
    <message>
        <source>Whose PIN</source>
        <translation>だれの暗証番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Short name in letters, for example sato</source>
        <translation>略称（英字）&#x3000;例：sato</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新しい暗証番号</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>暗証番号を変える</translation>
    </message>
    <message>
        <source>The PIN of {name} was changed.</source>
        <translation>{name}さんの暗証番号を変えました。</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>相談員</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>センター長</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Add the colleague</source>
        <translation>スタッフを加える</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name}さんを加えました。</translation>
    </message>
</context>
<context>
    <name>TimeRangeEdit</name>
    <message>
        <source>e.g. 14-16</source>
        <translation>例 14-16</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>Timetable</source>
        <translation>時間表</translation>
    </message>
    <message>
        <source>There are no rooms yet</source>
        <translation>まだ部屋がありません</translation>
    </message>
    <message>
        <source>Add rooms in the settings and they appear here</source>
        <translation>左下の「設定」で部屋を加えると、ここに並びます</translation>
    </message>
    <message>
        <source>No bookings today yet</source>
        <translation>きょうの予約はまだありません</translation>
    </message>
    <message>
        <source>No bookings on this day yet</source>
        <translation>この日の予約はまだありません</translation>
    </message>
    <message>
        <source>Drag over a free stretch, or press {key}, to book</source>
        <translation>空いている所をなぞるか、{key} を押すと予約できます</translation>
    </message>
    <message>
        <source>until {hour}:00</source>
        <translation>{hour}時まで</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time}まで</translation>
    </message>
    <message>
        <source>until day {day}</source>
        <translation>{day}日まで</translation>
    </message>
    <message>
        <source>until {month}/{day}</source>
        <translation>{month}/{day}まで</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>あと{minutes}分</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>Held by phone</source>
        <translation>電話で確保中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>確保中</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>仮</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>この窓口</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No.{number}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Choice {number}</source>
        <translation>候補{number}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休館</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>時間外</translation>
    </message>
    <message>
        <source>Closed: {rule}</source>
        <translation>休館：{rule}</translation>
    </message>
    <message>
        <source>Outside opening hours {hours}</source>
        <translation>開館時間（{hours}）の外です</translation>
    </message>
    <message>
        <source>Overlaps {group}, {room}, {times} ({state})</source>
        <translation>{room} {times} の{group}（{state}）と重なります</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a group, a booking or a permit number, or scan a QR code</source>
        <translation>団体・予約・許可番号を検索、またはQRを読み取る</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Who sits at the desk</source>
        <translation>座っている人</translation>
    </message>
    <message>
        <source>Somebody else sits down</source>
        <translation>別の人が座る</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>鍵をかける</translation>
    </message>
    <message>
        <source>Lock the desk (Ctrl+L)</source>
        <translation>鍵をかける（Ctrl+L）</translation>
    </message>
</context>
<context>
    <name>TwoVersions</name>
    <message>
        <source>{who}&apos;s</source>
        <translation>{who}さんの内容</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手の内容</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の内容</translation>
    </message>
    <message>
        <source>Use {who}&apos;s</source>
        <translation>{who}さんの内容にする</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>相手の内容にする</translation>
    </message>
    <message>
        <source>Put mine again</source>
        <translation>自分の内容にする</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>いまの操作を元に戻す</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{room} is free, but this becomes a provisional booking.</source>
        <translation>{room}は空いていますが、仮予約になります。</translation>
    </message>
    <message>
        <source>The group&apos;s registration ends before that day. It is kept until the renewal deadline.</source>
        <translation>団体の登録がその日より前に切れます。更新の期限まで仮にとっておきます。</translation>
    </message>
    <message>
        <source>{room} is free at that time.</source>
        <translation>{room}はその時間、空いています。</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Who is sitting down?</source>
        <translation>どなたが座りますか</translation>
    </message>
    <message>
        <source>One moment, the center is being opened.</source>
        <translation>センターを開いています。少しお待ちください。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>The front desk of a civic activity center</source>
        <translation>市民活動センターの窓口</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Try it with a demo center</source>
        <translation>ためし用のセンターで使ってみる</translation>
    </message>
    <message>
        <source>An invented center with rooms, groups and a week of bookings. Nothing in it is real.</source>
        <translation>部屋と団体と1週間分の予約が入った、作りもののセンターです。</translation>
    </message>
    <message>
        <source>Open the demo center</source>
        <translation>ためし用のセンターを開く</translation>
    </message>
    <message>
        <source>Name of the center</source>
        <translation>センターの名前</translation>
    </message>
    <message>
        <source>Municipal code, 6 digits</source>
        <translation>市区町村コード（6けた）</translation>
    </message>
    <message>
        <source>Begin your own center</source>
        <translation>自分たちのセンターを始める</translation>
    </message>
    <message>
        <source>You choose a PIN at the first sign-in; rooms are entered in the settings.</source>
        <translation>暗証番号は、はじめて座るときに決めます。部屋は設定で入れます。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Open a center that exists</source>
        <translation>すでにあるセンターを開く</translation>
    </message>
    <message>
        <source>The folder of a center on this PC.</source>
        <translation>このPCにあるセンターのフォルダー</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>The center&apos;s folder</source>
        <translation>センターのフォルダー</translation>
    </message>
    <message>
        <source>One moment, the center is being opened.</source>
        <translation>センターを開いています。少しお待ちください。</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Rooms</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
</TS>
