<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActionChips</name>
    <message>
        <source>These belong together with it:</source>
        <translation>いっしょに進めるアクション：</translation>
    </message>
    <message>
        <source>Add {number} {title}</source>
        <translation>{number} {title} を加える</translation>
    </message>
</context>
<context>
    <name>Addressee</name>
    <message>
        <source>Addressee of the receipt</source>
        <translation>領収書の宛名</translation>
    </message>
    <message>
        <source>For what (provision)</source>
        <translation>但し書き</translation>
    </message>
</context>
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
    <name>CallBack</name>
    <message>
        <source>Call them back</source>
        <translation>折り返し連絡</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>折り返しがいる</translation>
    </message>
    <message>
        <source>What</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>いつまでに</translation>
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
    <name>CardForm</name>
    <message>
        <source>Add a group</source>
        <translation>団体を追加</translation>
    </message>
    <message>
        <source>First free card of the sheet</source>
        <translation>用紙の、最初に空いている面</translation>
    </message>
    <message>
        <source>Print at full size (100 %). Cards that were used before are crossed out here.</source>
        <translation>実際のサイズ（100%）で印刷してください。使用済みの面は斜線です。</translation>
    </message>
    <message>
        <source>Choose a group and see its card here.</source>
        <translation>団体を選ぶと、ここに登録証が出ます。</translation>
    </message>
    <message>
        <source>Take off {name}</source>
        <translation>{name} を外す</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Take a consultation</source>
        <translation>相談を受ける</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Consultations appear here. Take the first one with F3.</source>
        <translation>相談がここに並びます。F3 で最初の相談を受けてください。</translation>
    </message>
    <message>
        <source>Nothing found. Other words, or all instead of the open ones?</source>
        <translation>見つかりません。言葉を変えるか、「すべて」を見てください。</translation>
    </message>
    <message>
        <source>No case is open. Take one with F3; those that are finished stand under All.</source>
        <translation>対応中の相談はありません。F3で受けられます。終わった相談は「すべて」にあります。</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>相談の一覧</translation>
    </message>
    <message>
        <source>Words, group or number</source>
        <translation>内容・団体・番号でさがす</translation>
    </message>
    <message>
        <source>Search consultations</source>
        <translation>相談をさがす</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Write a contact</source>
        <translation>対応を書く</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>対応</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>終わりにする</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>相談番号</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>はじまり</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>相談した人</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>相談の内容</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>足す</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧へ戻る</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>一覧へ戻る（Alt+←）</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>フォローを足す</translation>
    </message>
    <message>
        <source>Write a referral</source>
        <translation>紹介を書く</translation>
    </message>
</context>
<context>
    <name>ChangeDue</name>
    <message>
        <source>Still missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>おつり</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>{sheets} × {sides} = {faces}</source>
        <translation>{sheets} × {sides} ＝ {faces}</translation>
    </message>
    <message>
        <source>{product}: fits the counter</source>
        <translation>{product}。カウンターの差と合っています</translation>
    </message>
    <message>
        <source>{product}, but the counter went {gap} further. Test prints?</source>
        <translation>{product}。カウンターは{gap}多く進んでいます（試し刷り？）</translation>
    </message>
    <message>
        <source>{product}, but the counter is {gap} short of that. Look at the counter again.</source>
        <translation>{product}。カウンターは{gap}少なくなっています。もう一度見てください。</translation>
    </message>
    <message>
        <source>The counter after is lower than before. Look at the counter again.</source>
        <translation>「おわり」が「はじめ」より小さくなっています。もう一度カウンターを見てください。</translation>
    </message>
</context>
<context>
    <name>City</name>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>What the package says of itself</source>
        <translation>提出の目録</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count}行</translation>
    </message>
    <message>
        <source>Bookings without a number of people</source>
        <translation>利用人数がない予約</translation>
    </message>
    <message>
        <source>Groups without a reading</source>
        <translation>ふりがながない団体</translation>
    </message>
    <message>
        <source>Groups without a form of organization</source>
        <translation>組織形態がない団体</translation>
    </message>
    <message>
        <source>Events nobody has counted</source>
        <translation>参加者数がない催し</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> ほか{count}件</translation>
    </message>
    <message>
        <source>This is not a package, or it was cut short.</source>
        <translation>提出の zip ではないか、途中で切れています。</translation>
    </message>
    <message>
        <source>It is bigger than a package can be, or promises more than it is.</source>
        <translation>提出としては大きすぎるか、中身の大きさが合いません。</translation>
    </message>
    <message>
        <source>It was packed by another program.</source>
        <translation>ほかのプログラムで圧縮されています。</translation>
    </message>
    <message>
        <source>The list of contents is missing.</source>
        <translation>目録がありません。</translation>
    </message>
    <message>
        <source>The list of contents cannot be read.</source>
        <translation>目録を読めません。</translation>
    </message>
    <message>
        <source>It is not a package of this program.</source>
        <translation>このプログラムの提出ではありません。</translation>
    </message>
    <message>
        <source>It was made by another version of this program.</source>
        <translation>別の版のプログラムで作られています。</translation>
    </message>
    <message>
        <source>The list of contents is not complete.</source>
        <translation>目録に足りないところがあります。</translation>
    </message>
    <message>
        <source>The list of contents was changed.</source>
        <translation>目録が書き換えられています。</translation>
    </message>
    <message>
        <source>The check digit of the municipal code is wrong.</source>
        <translation>市区町村コードの検査数字が合いません。</translation>
    </message>
    <message>
        <source>was added afterwards.</source>
        <translation>はあとから加えられたものです。</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>がありません。</translation>
    </message>
    <message>
        <source>was changed.</source>
        <translation>が書き換えられています。</translation>
    </message>
    <message>
        <source>is damaged.</source>
        <translation>がこわれています。</translation>
    </message>
    <message>
        <source>is there twice.</source>
        <translation>が2つあります。</translation>
    </message>
    <message>
        <source>has another number of rows.</source>
        <translation>の行数が目録と合いません。</translation>
    </message>
    <message>
        <source>has other columns.</source>
        <translation>の列が目録と合いません。</translation>
    </message>
    <message>
        <source>Something in it was changed.</source>
        <translation>中身が書き換えられています。</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count}ページ</translation>
    </message>
</context>
<context>
    <name>CityPage</name>
    <message>
        <source>The month&apos;s report</source>
        <translation>グラフつきの月報</translation>
    </message>
    <message>
        <source>{month}: {files} files for the city</source>
        <translation>{month}分、{files}つのファイルを市へ</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count}つ</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>提出を保存する</translation>
    </message>
    <message>
        <source>Verify a package</source>
        <translation>提出を確かめる</translation>
    </message>
    <message>
        <source>{file} is not as it was sealed</source>
        <translation>{file} は封をしたときのままではありません</translation>
    </message>
    <message>
        <source>Every file in it is as it was sealed.</source>
        <translation>どのファイルも封をしたときのままです。</translation>
    </message>
    <message>
        <source>{file} is whole</source>
        <translation>{file} は確かです</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市へ</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>入るもの</translation>
    </message>
    <message>
        <source>Files of the package</source>
        <translation>入るファイル</translation>
    </message>
    <message>
        <source>A list of contents with fingerprints goes in too: changes are found.</source>
        <translation>ほかに目録と指紋（改ざんの検知）が入ります。</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>{heading} is read as</source>
        <translation>「{heading}」の読み方</translation>
    </message>
</context>
<context>
    <name>Consultations</name>
    <message>
        <source>Referral</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation>{day} 返事あり</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>{day}に済み</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}分</translation>
    </message>
    <message>
        <source>{who} ({kind})</source>
        <translation>{who}（{kind}）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>Late: {day}</source>
        <translation>{day} 過ぎ</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Advisors only</source>
        <translation>相談員だけ</translation>
    </message>
    <message>
        <source>In charge only</source>
        <translation>担当だけ</translation>
    </message>
</context>
<context>
    <name>ConsultationsPage</name>
    <message>
        <source>Consultations</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>The consultation was saved.</source>
        <translation>相談を保存しました。</translation>
    </message>
    <message>
        <source>Only advisors and the manager can open it.</source>
        <translation>開けるのは相談員とセンター長だけです。</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>In a few words</source>
        <translation>ひとこと</translation>
    </message>
    <message>
        <source>How</source>
        <translation>受け方</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Write a contact</source>
        <translation>対応を書く</translation>
    </message>
    <message>
        <source>A number of minutes, such as 20.</source>
        <translation>分数を数字で入れてください（例：20）。</translation>
    </message>
    <message>
        <source>Write a few words: one sentence will do.</source>
        <translation>ひとことでよいので書いてください。</translation>
    </message>
</context>
<context>
    <name>CounterTile</name>
    <message>
        <source>{purpose}: {count} people, key {key}</source>
        <translation>{purpose}：{count}人、キー{key}</translation>
    </message>
    <message>
        <source>One more: {key}. Right click takes the last one back.</source>
        <translation>{key}キーで1人ふやします。右クリックで直前の1人を戻します。</translation>
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
    <name>EmptyList</name>
    <message>
        <source>The groups of the center will be listed here.</source>
        <translation>センターの登録団体がここに並びます。</translation>
    </message>
    <message>
        <source>No group was found.</source>
        <translation>団体が見つかりません。</translation>
    </message>
    <message>
        <source>Register one (F5), or read the list you have from a spreadsheet.</source>
        <translation>F5で1団体ずつ登録するか、お手元の名簿（表計算）から取り込んでください。</translation>
    </message>
    <message>
        <source>Try another reading, part of the name, the phone number, or take the filters back.</source>
        <translation>別の読み、名前の一部、電話番号でさがすか、絞り込みを外してください。</translation>
    </message>
    <message>
        <source>Register a group</source>
        <translation>団体を登録</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>ファイルから取り込む…</translation>
    </message>
</context>
<context>
    <name>EmptyRoom</name>
    <message>
        <source>Add the duplicator or the copier under Settings, Machines. Then people can print here.</source>
        <translation>「設定」の「機械」で印刷機やコピー機を加えると、ここで受け付けられます。</translation>
    </message>
    <message>
        <source>No machine is set up</source>
        <translation>機械がまだありません</translation>
    </message>
    <message>
        <source>Choose a job on the left to see it, to take its money or to print its receipt.</source>
        <translation>左の一覧から選ぶと、内容の確認、会計、領収書の印刷ができます。</translation>
    </message>
    <message>
        <source>Ready for the next person</source>
        <translation>次の方をどうぞ</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>次の人を受け付ける</translation>
    </message>
    <message>
        <source>Each job appears on the left, with what was paid and what is still to pay.</source>
        <translation>受け付けた印刷が左に並び、支払済みと未払いがひと目でわかります。</translation>
    </message>
    <message>
        <source>Nothing has been printed today</source>
        <translation>今日の印刷はまだありません</translation>
    </message>
    <message>
        <source>Take the first person</source>
        <translation>最初の人を受け付ける</translation>
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
    <name>EventCard</name>
    <message>
        <source>Actions of the plan</source>
        <translation>計画のアクション</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Make the flyer</source>
        <translation>チラシを作る</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>来た人数</translation>
    </message>
    <message>
        <source>Write a number of people, such as 40.</source>
        <translation>人数を 40 のように数字で入れてください。</translation>
    </message>
    <message>
        <source>The event&apos;s picture</source>
        <translation>催しの写真</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>来場</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Leave it empty where no registered group holds it.</source>
        <translation>登録団体でなければ空けておきます。</translation>
    </message>
    <message>
        <source>One sentence that makes people come</source>
        <translation>来たくなるひとこと</translation>
    </message>
    <message>
        <source>e.g. free, 500 yen</source>
        <translation>例：無料、500円</translation>
    </message>
    <message>
        <source>Phone, e-mail or where to come</source>
        <translation>電話・メール・窓口など</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>催しの名前</translation>
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
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Group that holds it</source>
        <translation>主催する団体</translation>
    </message>
    <message>
        <source>Organizer, if another</source>
        <translation>主催（団体以外）</translation>
    </message>
    <message>
        <source>Promise on the flyer</source>
        <translation>チラシのひとこと</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>参加費</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>申込先</translation>
    </message>
    <message>
        <source>Link of the QR code</source>
        <translation>QRコードのリンク</translation>
    </message>
    <message>
        <source>Actions of the city&apos;s plan</source>
        <translation>計画のアクション</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>窓口のメモ</translation>
    </message>
</context>
<context>
    <name>EventSheet</name>
    <message>
        <source>Put an event in</source>
        <translation>催しを入れる</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>催しを直す</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>入れる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Esc closes,
the draft is kept</source>
        <translation>Escで閉じる
（下書きは残ります）</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Escで閉じる</translation>
    </message>
    <message>
        <source>Draft {time}</source>
        <translation>下書き {time}</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Title</source>
        <translation>催しの名前</translation>
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
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>ひとこと</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>参加費</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>Apply to</source>
        <translation>申込先</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>{count} came</source>
        <translation>{count}人来場</translation>
    </message>
    <message>
        <source>up to {count}</source>
        <translation>定員{count}人</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>継続</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>催し</translation>
    </message>
    <message>
        <source>Put an event in</source>
        <translation>催しを入れる</translation>
    </message>
    <message>
        <source>What takes place, its flyer and how many came are kept here.</source>
        <translation>催しの日時、チラシ、来場者数をここに残します。</translation>
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
    <name>FeeTable</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total {yen}</source>
        <translation>合計 {yen}</translation>
    </message>
    <message>
        <source>How the fee comes about</source>
        <translation>料金のわけ</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All activity fields</source>
        <translation>すべての活動分野</translation>
    </message>
    <message>
        <source>Activity field</source>
        <translation>活動分野</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find a group</source>
        <translation>団体をさがす</translation>
    </message>
    <message>
        <source>Kana, kanji, phone digits or number</source>
        <translation>かな・漢字・電話・番号でさがす</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消す</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source> (the first {count} are listed)</source>
        <translation>（はじめの{count}件を表示）</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>ファイルから取り込む…</translation>
    </message>
    <message>
        <source>Register a group</source>
        <translation>団体を登録</translation>
    </message>
    <message>
        <source>The groups that were found</source>
        <translation>見つかった団体</translation>
    </message>
</context>
<context>
    <name>FlyerForm</name>
    <message>
        <source>e.g. free, 500 yen</source>
        <translation>例：無料、500円</translation>
    </message>
    <message>
        <source>e.g. until 12/9 (Wed)</source>
        <translation>例：12月9日（水）まで</translation>
    </message>
    <message>
        <source>Phone, e-mail or where to come</source>
        <translation>電話・メール・窓口など</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>もとにする催し</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>One promise</source>
        <translation>ひとことの案内</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日にち</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>参加費</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>申込み先</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>申込みの締切</translation>
    </message>
    <message>
        <source>Link of the QR code</source>
        <translation>QRコードの行き先</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>持ち物</translation>
    </message>
    <message>
        <source>Line above the title</source>
        <translation>見出しの上の行</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>Questions to</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Choose an event, or type a title.</source>
        <translation>催しを選ぶか、見出しを入れてください。</translation>
    </message>
    <message>
        <source>An empty flyer</source>
        <translation>白紙から作る</translation>
    </message>
</context>
<context>
    <name>FollowUpList</name>
    <message>
        <source>Nothing to follow up</source>
        <translation>フォローはありません</translation>
    </message>
</context>
<context>
    <name>FollowUpSheet</name>
    <message>
        <source>What is to be done</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>いつまでに</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>フォローを足す</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>何をするか書いてください。</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Lower than before</source>
        <translation>「はじめ」より小さい数です</translation>
    </message>
    <message>
        <source>Type the number of sheets: the fee explains itself here.</source>
        <translation>枚数を入れると、ここに料金のわけが出ます。</translation>
    </message>
    <message>
        <source>{title}, since {day}</source>
        <translation>{title}（{day}から）</translation>
    </message>
    <message>
        <source>No fee yet</source>
        <translation>料金はまだ出ません</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>書き直す</translation>
    </message>
    <message>
        <source>New print job</source>
        <translation>印刷の受付</translation>
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
    <name>FormKeeper</name>
    <message>
        <source>New print job</source>
        <translation>印刷の受付</translation>
    </message>
    <message>
        <source>Draft {time}</source>
        <translation>下書き {time}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Name of a paper</source>
        <translation>帳票の名前</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>No paper of that name</source>
        <translation>その名前の帳票はありません</translation>
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
    <name>GroupImport</name>
    <message>
        <source>(not read)</source>
        <translation>（読まない）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>団体名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代表者</translation>
    </message>
    <message>
        <source>Representative&apos;s reading</source>
        <translation>代表者のふりがな</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員数</translation>
    </message>
    <message>
        <source>Citizens among them</source>
        <translation>うち市民</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>設立日</translation>
    </message>
    <message>
        <source>Activity fields</source>
        <translation>活動分野</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>組織形態</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動内容</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>公開可否</translation>
    </message>
    <message>
        <source>Publish the representative</source>
        <translation>代表者の公開</translation>
    </message>
    <message>
        <source>Publish the address</source>
        <translation>住所の公開</translation>
    </message>
    <message>
        <source>Publish the phone</source>
        <translation>電話の公開</translation>
    </message>
    <message>
        <source>Publish the mobile</source>
        <translation>携帯の公開</translation>
    </message>
    <message>
        <source>Publish the fax</source>
        <translation>FAXの公開</translation>
    </message>
    <message>
        <source>Publish the e-mail</source>
        <translation>メールの公開</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>そのまま</translation>
    </message>
</context>
<context>
    <name>GroupInspector</name>
    <message>
        <source>{count} open</source>
        <translation>対応中 {count}件</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>活動分野</translation>
    </message>
    <message>
        <source>People</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>設立</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>登録期間</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>About</source>
        <translation>紹介文</translation>
    </message>
    <message>
        <source>Next booking: {when}  {room}</source>
        <translation>次の予約&#x3000;{when}&#x3000;{room}</translation>
    </message>
    <message>
        <source>What is known about the group</source>
        <translation>団体の内容</translation>
    </message>
    <message>
        <source>Next booking</source>
        <translation>次の予約</translation>
    </message>
    <message>
        <source>History of the registration</source>
        <translation>登録の履歴</translation>
    </message>
    <message>
        <source>Choose a group: what is known about it will stand here.</source>
        <translation>団体を選ぶと、ここに内容が出ます。</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name, in the order of its reading</source>
        <translation>団体名（五十音順）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>団体名を入れてください。</translation>
    </message>
    <message>
        <source>This is no date. Write it as R6.4.1 or 2024/4/1.</source>
        <translation>日付として読めません。R6.4.1 か 2024/4/1 のように入れてください。</translation>
    </message>
    <message>
        <source>It has {count} digits. A mobile number has 11.</source>
        <translation>{count}けたです。携帯電話は11けたで入れてください。</translation>
    </message>
    <message>
        <source>It has {count} digits. Enter 10 from the area code on.</source>
        <translation>{count}けたです。市外局番から10けたで入れてください。</translation>
    </message>
    <message>
        <source>A postal code has 7 digits, this one has {count}.</source>
        <translation>郵便番号は7けたです。いまは{count}けたです。</translation>
    </message>
    <message>
        <source>This is no e-mail address: it needs letters, an @ and a domain.</source>
        <translation>メールアドレスの形になっていません。name@example.jp のように入れてください。</translation>
    </message>
    <message>
        <source>Enter a number of people.</source>
        <translation>人数を数字で入れてください。</translation>
    </message>
    <message>
        <source>There cannot be more citizens than members.</source>
        <translation>市民の数が会員の数より多くなっています。</translation>
    </message>
    <message>
        <source>e.g. R6.4.1</source>
        <translation>例&#x3000;R6.4.1</translation>
    </message>
    <message>
        <source>e.g. R9.3.31</source>
        <translation>例&#x3000;R9.3.31</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>application form</source>
        <translation>申請書</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>= same name</source>
        <translation>＝ 名前が同じ</translation>
    </message>
    <message>
        <source>= same reading</source>
        <translation>＝ 読みが同じ</translation>
    </message>
    <message>
        <source>= same representative</source>
        <translation>＝ 代表者が同じ</translation>
    </message>
    <message>
        <source>= same phone</source>
        <translation>＝ 電話が同じ</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>renewal due</source>
        <translation>更新待ち</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>抹消</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代表者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>no consent given</source>
        <translation>同意の記録なし</translation>
    </message>
    <message>
        <source>{total} groups</source>
        <translation>{total}団体</translation>
    </message>
    <message>
        <source>{total} groups, {found} found</source>
        <translation>{total}団体のうち {found}件</translation>
    </message>
    <message>
        <source>{count} people, {citizens} of them citizens</source>
        <translation>{count}人、うち市民 {citizens}人</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>団体名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Organization form</source>
        <translation>組織形態</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>設立日</translation>
    </message>
    <message>
        <source>Representative&apos;s reading</source>
        <translation>代表者のふりがな</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>of them citizens</source>
        <translation>うち市民</translation>
    </message>
    <message>
        <source>Activity fields</source>
        <translation>活動分野</translation>
    </message>
    <message>
        <source>Publicity text</source>
        <translation>紹介文</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>確認方法</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>団体</translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>More than four lines: it gets too small. Shorten it.</source>
        <translation>4行に入らず、字が小さくなります。短くしてください。</translation>
    </message>
    <message>
        <source>Long for one promise: it gets small.</source>
        <translation>長いので字が小さくなります。</translation>
    </message>
    <message>
        <source>No day and time yet</source>
        <translation>日時がまだです</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>場所がまだです</translation>
    </message>
    <message>
        <source>So much that it gets too small to read</source>
        <translation>多すぎて、読めない大きさになります</translation>
    </message>
    <message>
        <source>Nobody can see where to apply</source>
        <translation>申込み先がどこにも出ません</translation>
    </message>
    <message>
        <source>No QR code without a link</source>
        <translation>リンクがないので、QRコードは入りません</translation>
    </message>
    <message>
        <source>Too long for a QR code: none is printed</source>
        <translation>長すぎてQRコードにできません（印刷されません）</translation>
    </message>
    <message>
        <source>Links begin with https://</source>
        <translation>リンクは https:// で始まります</translation>
    </message>
    <message>
        <source>Few dots: it will look rough on paper</source>
        <translation>画素が少なく、紙では粗く見えます</translation>
    </message>
    <message>
        <source>Not a picture that can be printed</source>
        <translation>印刷できない写真です</translation>
    </message>
    <message>
        <source>Flyer A4</source>
        <translation>チラシ A4</translation>
    </message>
    <message>
        <source>Registration card</source>
        <translation>登録証</translation>
    </message>
    <message>
        <source>Permit with receipt</source>
        <translation>許可書・領収書</translation>
    </message>
    <message>
        <source>Receipt (printing)</source>
        <translation>領収書（印刷）</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月報</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
</context>
<context>
    <name>HandoutsPage</name>
    <message>
        <source>Papers</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Draft {time}</source>
        <translation>下書き {time}</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Handover</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Nothing was left to say.</source>
        <translation>引継ぎはありません。</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>Write a word to the next</source>
        <translation>次の人へひとこと書く</translation>
    </message>
    <message>
        <source>Enter writes it down</source>
        <translation>Enterで書き込みます</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
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
    <name>ImportSheet</name>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls);;All files (*)</source>
        <translation>名簿 (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a list of groups</source>
        <translation>団体の名簿を選ぶ</translation>
    </message>
    <message>
        <source>Reading in …</source>
        <translation>取り込んでいます…</translation>
    </message>
    <message>
        <source>The held rows were saved.</source>
        <translation>保留の行を保存しました。</translation>
    </message>
    <message>
        <source>Looking at {file} …</source>
        <translation>{file} を調べています…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was read in.</source>
        <translation>止めました。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>{read} rows: {new} new, {changed} changed, {skipped} as they were or blank, {held} held</source>
        <translation>{read}行：新しく登録 {new}、変更 {changed}、そのまま・空行 {skipped}、保留 {held}</translation>
    </message>
    <message>
        <source>Tidied: {count}</source>
        <translation>整えた値：{count}件</translation>
    </message>
    <message>
        <source>Read in: {new} new, {changed} changed.</source>
        <translation>取り込みました：新しく登録 {new}、変更 {changed}</translation>
    </message>
    <message>
        <source>Ctrl+Z takes all of it back.</source>
        <translation>Ctrl+Z で全部まとめて元に戻せます。</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>{done} of {total} rows compared …</source>
        <translation>{total}行のうち{done}行を照らし合わせました…</translation>
    </message>
    <message>
        <source>held rows</source>
        <translation>保留の行</translation>
    </message>
    <message>
        <source>Save the held rows</source>
        <translation>保留の行を保存</translation>
    </message>
    <message>
        <source>Read in a list of groups</source>
        <translation>団体の名簿を取り込む</translation>
    </message>
    <message>
        <source>CSV or Excel. Choose the file, or drop it here. Nothing is written before you say so.</source>
        <translation>CSV か Excel のファイルを選ぶか、ここに落としてください。「取り込む」を押すまで何も書き込みません。</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>Save the held rows …</source>
        <translation>保留の行を保存する…</translation>
    </message>
    <message>
        <source>What the columns are read as</source>
        <translation>列の読み方</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>はじめの行</translation>
    </message>
    <message>
        <source>Held: these rows are not read in</source>
        <translation>保留：この行は取り込みません</translation>
    </message>
    <message>
        <source>Read in {rows} groups</source>
        <translation>{rows}団体を取り込む</translation>
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
    <name>InspectorHead</name>
    <message>
        <source>{count} more</source>
        <translation>ほか{count}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Print job</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>登録証</translation>
    </message>
    <message>
        <source>Registration card</source>
        <translation>登録証</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Print job {number}</source>
        <translation>印刷 {number}</translation>
    </message>
    <message>
        <source>duplex</source>
        <translation>両面</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機械</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>原稿（版）</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>領収書</translation>
    </message>
    <message>
        <source>{number}, void</source>
        <translation>{number}（無効）</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>領収書を見る</translation>
    </message>
    <message>
        <source>Take the job back</source>
        <translation>この印刷を取り消す</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Today&apos;s print jobs</source>
        <translation>今日の印刷</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>次の人を受け付ける</translation>
    </message>
    <message>
        <source>Next person F4</source>
        <translation>次の人を受け付ける F4</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Look inside {number}, {month}</source>
        <translation>{month}分 {number} の中を見る</translation>
    </message>
    <message>
        <source>Sealed so far</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>No package has been sealed yet.</source>
        <translation>まだ提出に封をしたことはありません。</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>Which day? For example 11/28.</source>
        <translation>日付を入れてください（例：11/28）。</translation>
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
    <name>MachinesCard</name>
    <message>
        <source>Machines</source>
        <translation>機械</translation>
    </message>
    <message>
        <source>Print jobs can be taken as soon as a machine stands here.</source>
        <translation>ここに機械を加えると、すぐに印刷を受け付けられます。</translation>
    </message>
    <message>
        <source>Name, for example Duplicator 1</source>
        <translation>名前（例: 印刷機1）</translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>機械の名前</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>メモ（任意）</translation>
    </message>
    <message>
        <source>Note about the machine</source>
        <translation>機械のメモ</translation>
    </message>
    <message>
        <source>Add the machine</source>
        <translation>機械を加える</translation>
    </message>
    <message>
        <source>{machine} was added.</source>
        <translation>{machine}を加えました。</translation>
    </message>
    <message>
        <source>There are no machines yet.</source>
        <translation>機械はまだありません。</translation>
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
    <name>MendCard</name>
    <message>
        <source>{count} to mend</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>入れる</translation>
    </message>
    <message>
        <source>Fill in: {what}</source>
        <translation>入れる：{what}</translation>
    </message>
    <message>
        <source>To mend first</source>
        <translation>先に直すこと</translation>
    </message>
    <message>
        <source>Nothing is missing. The package can be sealed.</source>
        <translation>足りないところはありません。封をできます。</translation>
    </message>
</context>
<context>
    <name>MonthForm</name>
    <message>
        <source>e.g. 2026-10</source>
        <translation>例：2026-10</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Counted at this moment, over all sites.</source>
        <translation>いまの時点で、全部の拠点を数えます。</translation>
    </message>
    <message>
        <source>Type a month as 2026-10.</source>
        <translation>月を 2026-10 のように入れてください。</translation>
    </message>
</context>
<context>
    <name>MonthPanel</name>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Nothing has been put in for this month yet.</source>
        <translation>この月の催しはまだありません。</translation>
    </message>
    <message>
        <source>Events of the month</source>
        <translation>この月の催し</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>From {who}</source>
        <translation>{who}より</translation>
    </message>
    <message>
        <source>Read: put it away (Ctrl+Z brings it back)</source>
        <translation>読んだので片付ける（Ctrl+Zで戻る）</translation>
    </message>
    <message>
        <source>Put away: {text}</source>
        <translation>片付ける：{text}</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
</context>
<context>
    <name>NothingChosen</name>
    <message>
        <source>Its contacts, follow-ups and referrals appear here.
F3 takes the next consultation.</source>
        <translation>対応・フォロー・紹介がここに出ます。
新しい相談は F3 で受けます。</translation>
    </message>
    <message>
        <source>Choose a case from the list.</source>
        <translation>一覧から相談を選んでください。</translation>
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
    <name>PageHead</name>
    <message>
        <source>Collect</source>
        <translation>集める</translation>
    </message>
    <message>
        <source>Mend and check</source>
        <translation>直す・確かめる</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封をする</translation>
    </message>
    <message>
        <source>Last sealed {day}</source>
        <translation>前回 {day}</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市へ</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>提出を確かめる</translation>
    </message>
    <message>
        <source>Print room</source>
        <translation>印刷室</translation>
    </message>
    <message>
        <source>Taken today</source>
        <translation>今日の売上</translation>
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
    <name>PermitForm</name>
    <message>
        <source>The fee was received (cash)</source>
        <translation>料金を受け取った（現金）</translation>
    </message>
    <message>
        <source>Type the number of the booking, then issue the permit.</source>
        <translation>予約番号を入れて、許可書を発行してください。</translation>
    </message>
    <message>
        <source>A permit that was issued before keeps its number.</source>
        <translation>一度発行した許可書は、同じ番号のまま出ます。</translation>
    </message>
    <message>
        <source>Number of the booking</source>
        <translation>予約番号</translation>
    </message>
    <message>
        <source>Issue the permit</source>
        <translation>許可書を発行</translation>
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
    <name>PictureField</name>
    <message>
        <source>Choose a picture</source>
        <translation>写真を選ぶ</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>はずす</translation>
    </message>
    <message>
        <source>As it is saved</source>
        <translation>保存してある写真</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>写真を確かめています…</translation>
    </message>
    <message>
        <source>PNG or JPEG, up to {most} MB; or drop it here</source>
        <translation>PNGかJPEG、{most}MBまで。ここに落としても入ります</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>PositionField</name>
    <message>
        <source>Position {number} of 10</source>
        <translation>10面のうち {number} 面め</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>{count} columns</source>
        <translation>{count}列</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>Opens in Excel. All characters are kept.</source>
        <translation>Excelで開けます。𠮷 などの字も残ります。</translation>
    </message>
    <message>
        <source>Nothing was written down in this month.</source>
        <translation>この月の記録はありません。</translation>
    </message>
    <message>
        <source>The report is being drawn…</source>
        <translation>月報を作っています…</translation>
    </message>
    <message>
        <source>Private fields without consent are left empty</source>
        <translation>非公開の項目は空欄にして渡します</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>No font has these characters: {characters}</source>
        <translation>印刷できない文字：{characters}</translation>
    </message>
    <message>
        <source>They stand as 〓 on the paper. Write them in by hand.</source>
        <translation>紙では 〓 になります。手で書き入れてください。</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Held because</source>
        <translation>保留の理由</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Who prints</source>
        <translation>だれが</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機械</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Counter before</source>
        <translation>カウンター はじめ</translation>
    </message>
    <message>
        <source>Counter after</source>
        <translation>カウンター おわり</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>原稿（版）</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>How it is printed</source>
        <translation>印刷のしかた</translation>
    </message>
    <message>
        <source>Duplex (1 sheet = 2 faces)</source>
        <translation>両面（1枚＝2面）</translation>
    </message>
    <message>
        <source>Own paper</source>
        <translation>用紙を持参</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>カラー</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>yen</source>
        <comment>behind a large number</comment>
        <translation>円</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{count} faces</source>
        <translation>{count}面</translation>
    </message>
    <message>
        <source>{count} sheets</source>
        <translation>{count}枚</translation>
    </message>
    <message>
        <source>{count} jobs</source>
        <translation>印刷 {count}件</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>はがき</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>済</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>受付中</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Print room</source>
        <translation>印刷室</translation>
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
    <name>QuickRow</name>
    <message>
        <source>Exact</source>
        <translation>ちょうど</translation>
    </message>
    <message>
        <source>Exactly {yen}</source>
        <translation>ちょうど {yen}</translation>
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
    <name>ReceiptForm</name>
    <message>
        <source>Type the number of the receipt, then issue it again.</source>
        <translation>領収書の番号を入れて、再発行してください。</translation>
    </message>
    <message>
        <source>The paper says how often it was issued again. A first receipt is printed in the print room.</source>
        <translation>何回目の再発行かが紙に入ります。最初の領収書は「印刷」で出します。</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>領収書の番号</translation>
    </message>
    <message>
        <source>Issue it again</source>
        <translation>再発行する</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>No font has these characters: {characters}</source>
        <translation>次の文字は印字できません: {characters}</translation>
    </message>
    <message>
        <source>They stand as 〓 on the paper. Write them in by hand.</source>
        <translation>紙では〓になります。手で書き入れてください。</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>領収書 {number}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Issue again</source>
        <translation>再発行する</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>無効にする</translation>
    </message>
</context>
<context>
    <name>ReferralList</name>
    <message>
        <source>Sent on to nobody</source>
        <translation>紹介はありません</translation>
    </message>
</context>
<context>
    <name>ReferralSheet</name>
    <message>
        <source>Sent on to</source>
        <translation>紹介先</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Write a referral</source>
        <translation>紹介を書く</translation>
    </message>
    <message>
        <source>Write where the case is sent on to.</source>
        <translation>どこへ紹介したか書いてください。</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>from typing</source>
        <translation>入力から自動</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手で入力</translation>
    </message>
    <message>
        <source>read as {day}</source>
        <translation>{day}と読みました</translation>
    </message>
</context>
<context>
    <name>RegistrationLayout</name>
    <message>
        <source>Register a group</source>
        <translation>団体を登録</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>Start with an empty form</source>
        <translation>はじめから書く</translation>
    </message>
    <message>
        <source>Change {number}</source>
        <translation>{number} を編集</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Take my changes back</source>
        <translation>変更をやめる</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Back to the list (Esc). The draft is kept.</source>
        <translation>一覧に戻る（Esc）。下書きは残ります。</translation>
    </message>
    <message>
        <source>In the order of the application form</source>
        <translation>登録申請書と同じ順番です</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves. Esc goes back and keeps the draft.</source>
        <translation>Ctrl+Enterで保存。Escで戻っても下書きは残ります。</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>The record was changed after this draft was kept.</source>
        <translation>この下書きのあとで、団体の内容が変更されています。</translation>
    </message>
    <message>
        <source>Mend first: {fields}</source>
        <translation>先に直してください：{fields}</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>下書き {time} 保存</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
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
    <name>SealPanel</name>
    <message>
        <source>{number} is sealed</source>
        <translation>{number} に封をしました</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: {character}</source>
        <translation>{file} {row}行目 {column}：{character}</translation>
    </message>
    <message>
        <source>The package leaves the building. It gets a number and cannot be taken back.</source>
        <translation>館の外に渡すものです。番号が付き、取り消せません。</translation>
    </message>
    <message>
        <source>Seal with {count} unmended</source>
        <translation>{count}件を残したまま封をする</translation>
    </message>
    <message>
        <source>Once nothing is left to mend, this button turns blue.</source>
        <translation>0件になると、このボタンが青になります。</translation>
    </message>
    <message>
        <source>Seal the package</source>
        <translation>封をする</translation>
    </message>
    <message>
        <source>Nothing is written before you agree.</source>
        <translation>次の画面で決めるまで、何も書き出しません。</translation>
    </message>
    <message>
        <source>Choose where, and seal</source>
        <translation>保存先を選んで封をする</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Encoding of the files</source>
        <translation>ファイルの文字コード</translation>
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
    <name>SimilarCard</name>
    <message>
        <source>Edit this group</source>
        <translation>この団体を編集する</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>This group may be on the register already</source>
        <translation>もう登録されている団体かもしれません</translation>
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
    <name>TakeForm</name>
    <message>
        <source>1  Who</source>
        <translation>1&#x3000;だれから</translation>
    </message>
    <message>
        <source>2  What about</source>
        <translation>2&#x3000;何について</translation>
    </message>
    <message>
        <source>3  In a few words</source>
        <translation>3&#x3000;ひとこと</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>The group, if known (can be left out)</source>
        <translation>団体名が分かれば（なくても保存できます）</translation>
    </message>
    <message>
        <source>It can be left out.</source>
        <translation>なくても保存できます。</translation>
    </message>
    <message>
        <source>Only advisors see it</source>
        <translation>相談員だけが見る</translation>
    </message>
    <message>
        <source>Who came, in words</source>
        <translation>相談した人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>受け方</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>TakeSheet</name>
    <message>
        <source>Choose who came: one of the six.</source>
        <translation>だれからの相談か、6つから選んでください。</translation>
    </message>
    <message>
        <source>Choose at least one topic.</source>
        <translation>何についてか、1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Write a few words: one sentence will do.</source>
        <translation>ひとことでよいので書いてください。</translation>
    </message>
    <message>
        <source>Until which day? For example 11/28.</source>
        <translation>いつまでに折り返すか入れてください（例：11/28）。</translation>
    </message>
    <message>
        <source>A number of minutes, such as 20.</source>
        <translation>分数を数字で入れてください（例：20）。</translation>
    </message>
    <message>
        <source>Draft {time}</source>
        <translation>下書き {time}</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>たたむ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>Taken {time}</source>
        <translation>受付 {time}</translation>
    </message>
    <message>
        <source>Take a consultation</source>
        <translation>相談を受ける</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Type how much was handed over, or press Alt+1 for exactly the total.</source>
        <translation>お預かりの金額を打つか、ちょうどなら Alt+1 を押してください。</translation>
    </message>
    <message>
        <source>Record, no charge</source>
        <translation>無料として記録</translation>
    </message>
    <message>
        <source>Take and print receipt</source>
        <translation>受け取って領収書を印刷</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>お会計</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>お預かり</translation>
    </message>
    <message>
        <source>Just type the digits</source>
        <translation>そのまま数字を打てます</translation>
    </message>
    <message>
        <source>Pay later</source>
        <translation>あとで払う</translation>
    </message>
    <message>
        <source>Change the addressee</source>
        <translation>宛名を変える</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>会計</translation>
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
        <translation>今日の予約はまだありません</translation>
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
    <name>Today</name>
    <message>
        <source>Fewer</source>
        <translation>少なく</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>すべて {count}</translation>
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
        <source>{count} bookings</source>
        <translation>予約 {count}件</translation>
    </message>
    <message>
        <source>{count} arriving soon</source>
        <translation>来館待ち {count}件</translation>
    </message>
    <message>
        <source>now</source>
        <translation>時間です</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes}分過ぎ</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>あと{minutes}分</translation>
    </message>
    <message>
        <source>Unpaid {fee}</source>
        <translation>未払 {fee}</translation>
    </message>
    <message>
        <source>Provisional booking ends</source>
        <translation>仮予約の期限</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Registrations to renew</source>
        <translation>更新の連絡</translation>
    </message>
    <message>
        <source>ending within 30 days</source>
        <translation>30日以内に期限</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count}団体</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Book a room</source>
        <translation>予約をとる</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Book a room (F2)</source>
        <translation>予約をとる（F2）</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>As the time comes near, names stand here.</source>
        <translation>時刻が近づくと、名前が出ます。</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>来館待ち</translation>
    </message>
    <message>
        <source>within two hours</source>
        <translation>2時間以内</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>今日中にすること</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>期限のある仕事はありません。</translation>
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
    <message>
        <source>The code was not read rightly. Scan it once more, or type the number.</source>
        <translation>コードを正しく読み取れませんでした。もう一度読み取るか、番号を打ってください。</translation>
    </message>
    <message>
        <source>Part of a name or its reading, a telephone number or a number is enough.</source>
        <translation>名前やよみの一部、電話番号、登録番号でもさがせます。</translation>
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
    <name>VisitCounters</name>
    <message>
        <source>Visitors</source>
        <translation>来館者</translation>
    </message>
    <message>
        <source>A digit counts one. Wrong? Ctrl+Z</source>
        <translation>数字キーで1人ずつ増えます。まちがえたら Ctrl+Z</translation>
    </message>
    <message>
        <source>today &lt;b&gt;{count}&lt;/b&gt;</source>
        <translation>今日 &lt;b&gt;{count}&lt;/b&gt;人</translation>
    </message>
</context>
<context>
    <name>VoidSheet</name>
    <message>
        <source>This receipt is void already.</source>
        <translation>この領収書はすでに無効です。</translation>
    </message>
    <message>
        <source>Void receipt {number}</source>
        <translation>領収書 {number} を無効にする</translation>
    </message>
    <message>
        <source>{yen} goes back to {who}.</source>
        <translation>{who}へ {yen} を返します。</translation>
    </message>
    <message>
        <source>The receipt keeps its number and says that it is void. The job waits for its money again.</source>
        <translation>領収書は番号を残したまま無効になり、印刷は未払いに戻ります。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>あとから元に戻すことはできません。</translation>
    </message>
    <message>
        <source>The number of sheets was wrong</source>
        <translation>枚数を間違えた</translation>
    </message>
    <message>
        <source>Made out to the wrong name</source>
        <translation>宛名を間違えた</translation>
    </message>
    <message>
        <source>The machine failed</source>
        <translation>機械の不具合</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>二重に入力した</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>なぜ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Void and give the money back</source>
        <translation>無効にして返金する</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Escで閉じる</translation>
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
    <name>WhoField</name>
    <message>
        <source>A guest, not a registered group</source>
        <translation>登録団体ではない方（お名前のまま）</translation>
    </message>
    <message>
        <source>Group: name, reading, number; or a guest&apos;s name</source>
        <translation>団体名・よみ・番号、またはお名前</translation>
    </message>
</context>
<context>
    <name>WithheldCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>consultations that are kept back</comment>
        <translation>
            <numerusform>ほかに%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the advisors in charge can open them.</source>
        <translation>開けるのは担当の相談員だけです。</translation>
    </message>
</context>
<context>
    <name>WritingSheet</name>
    <message>
        <source>Save   Ctrl+Enter</source>
        <translation>保存&#x3000;Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>ddd d MMMM</source>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M/d(ddd)</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
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
        <source>On hold</source>
        <translation>確保中</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>仮</translation>
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
</context>
<context>
    <name>_Line</name>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>催し</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市へ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>verbs</name>
    <message>
        <source>Book</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷受付</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>団体登録</translation>
    </message>
    <message>
        <source>Visitor +1</source>
        <translation>来館 +1</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>Rooms</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Open space</source>
        <translation>交流コーナー</translation>
    </message>
    <message>
        <source>Visit, brochures</source>
        <translation>見学・資料</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
</TS>
