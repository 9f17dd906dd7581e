<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>Actions of the plan</source>
        <translation>計画のアクション</translation>
    </message>
    <message>
        <source>The event&apos;s picture</source>
        <translation>催しの写真</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Pays by invoice</source>
        <translation>請求書払いの登録</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>請求書払いの変更</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>請求の区切り</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>To whom, if not the group&apos;s name</source>
        <translation>宛名（団体名と違うとき）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
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
    <name>ActivityTab</name>
    <message>
        <source>Fields</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>About</source>
        <translation>紹介文</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>活動日</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>参加方法</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>得られること</translation>
    </message>
    <message>
        <source>People</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>設立</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Incorporation</source>
        <translation>法人化</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定あり</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>協働</translation>
    </message>
    <message>
        <source>willing</source>
        <translation>意向あり</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>今はなし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>AddressChoice</name>
    <message>
        <source>No address is known under this postal code; check it.</source>
        <translation>この郵便番号の住所は見つかりません。確かめてください。</translation>
    </message>
    <message>
        <source>The postal code is that of {place}.</source>
        <translation>この郵便番号は{place}のものです。</translation>
    </message>
    <message>
        <source>Choose one of {count}</source>
        <translation>{count}件から選ぶ</translation>
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
    <name>AdviceSheetForm</name>
    <message>
        <source>What was asked and answered, in large letters, for whoever asked.</source>
        <translation>相談の内容と答えを、大きな字で。相談した人に渡します。</translation>
    </message>
</context>
<context>
    <name>AfterwardsFields</name>
    <message>
        <source>The end is before the beginning.</source>
        <translation>終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>Which day? For example 11/20.</source>
        <translation>日付を入れてください。例：11/20</translation>
    </message>
    <message>
        <source>When? A time gone by, as 14:30.</source>
        <translation>過ぎた時刻を入れてください。例：14:30</translation>
    </message>
    <message>
        <source>Written down afterwards</source>
        <translation>あとから記入</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終わり</translation>
    </message>
</context>
<context>
    <name>AfterwardsSheet</name>
    <message>
        <source>{count} written.</source>
        <translation>{count}件を記入しました。</translation>
    </message>
    <message>
        <source>{count} stay in the list with their reason.</source>
        <translation>{count}件は理由といっしょに一覧に残っています。</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>Can be written</source>
        <translation>記入できます</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>確かめる</translation>
    </message>
    <message>
        <source>Enter slips afterwards</source>
        <translation>あとから記入</translation>
    </message>
    <message>
        <source>What was written by hand, with its own time</source>
        <translation>手書きの票を、その時刻のまま</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>票を1枚ずつ</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>まだ記入していないもの</translation>
    </message>
    <message>
        <source>{count} slips, {wrong} to look at</source>
        <translation>{count}件（確かめるもの{wrong}件）</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Write all down</source>
        <translation>すべて記入する</translation>
    </message>
    <message>
        <source>Slips not written yet</source>
        <translation>まだ記入していない票</translation>
    </message>
    <message>
        <source>Type a slip and press Enter: it is looked at here. Ctrl+Enter writes them all down.</source>
        <translation>票を打って Enter を押すと、ここで確かめます。Ctrl+Enter ですべて記入します。</translation>
    </message>
</context>
<context>
    <name>AgeBands</name>
    <message>
        <source>{band}: members</source>
        <translation>{band}：人数</translation>
    </message>
    <message>
        <source>{band}: of them citizens</source>
        <translation>{band}：うち市民</translation>
    </message>
</context>
<context>
    <name>AlikeButton</name>
    <message>
        <source>{count} like it  Alt+S</source>
        <translation>似た相談 {count}件  Alt+S</translation>
    </message>
</context>
<context>
    <name>AnswersSheet</name>
    <message>
        <source>This case is for others to open.</source>
        <translation>この相談は、ほかの人だけが開けます。</translation>
    </message>
    <message>
        <source>No advice was written down in the case yet: write the answer here.</source>
        <translation>この相談には、まだ答えたことが書かれていません。ここに回答を書いてください。</translation>
    </message>
    <message>
        <source>Nothing found. Other words?</source>
        <translation>見つかりません。別の言葉でお試しください。</translation>
    </message>
    <message>
        <source>Nothing stands here. An answer begins as a draft: New answer.</source>
        <translation>まだありません。「新しい回答」で下書きから始めます。</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Made sure of</source>
        <translation>確認した日</translation>
    </message>
    <message>
        <source>Again by</source>
        <translation>次の確認</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>書いた人</translation>
    </message>
    <message>
        <source>Still right today</source>
        <translation>今日も正しいと確認</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Saved. It can be undone.</source>
        <translation>保存しました。元に戻せます。</translation>
    </message>
    <message>
        <source>{number} can be given as an answer.</source>
        <translation>{number}を回答に使えるようにしました。</translation>
    </message>
    <message>
        <source>{number} is not given any more. It can be undone.</source>
        <translation>{number}を取り下げました。元に戻せます。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答カード</translation>
    </message>
    <message>
        <source>Words, topic or number</source>
        <translation>ことば・話題・番号</translation>
    </message>
    <message>
        <source>Search answers</source>
        <translation>回答を探す</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>新しい回答</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>書き直す</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り下げる</translation>
    </message>
</context>
<context>
    <name>ApplicationForm</name>
    <message>
        <source>Blank without a group; with one, filled in with what the register says. Print on both sides.</source>
        <translation>団体を選ばなければ白紙、選べば台帳の内容を書き入れます。両面で印刷してください。</translation>
    </message>
</context>
<context>
    <name>ApplicationSheet</name>
    <message>
        <source>A question is not answered yet.</source>
        <translation>まだ選ばれていない確認項目があります。</translation>
    </message>
    <message>
        <source>Application and review</source>
        <translation>申請と審査</translation>
    </message>
    <message>
        <source>Papers in hand</source>
        <translation>書類（受け取ったら✓）</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>登録の要件</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>The papers are complete</source>
        <translation>書類はすべてそろった</translation>
    </message>
    <message>
        <source>Receive   Ctrl+Enter</source>
        <translation>受け付ける   Ctrl+Enter</translation>
    </message>
    <message>
        <source>Receive the application</source>
        <translation>申請を受け付ける</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>Key number</source>
        <translation>鍵の番号</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>来館</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>来館なし</translation>
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
    <name>BankPart</name>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>the days give {yen}</source>
        <translation>締めた日の合計 {yen}</translation>
    </message>
    <message>
        <source>Take back slip {number}</source>
        <translation>伝票 {number} を取り消す</translation>
    </message>
    <message>
        <source>Days not in the bank yet</source>
        <translation>まだ入金していない日</translation>
    </message>
    <message>
        <source>Put into the bank</source>
        <translation>銀行に入金する</translation>
    </message>
    <message>
        <source>Slips so far</source>
        <translation>これまでの入金</translation>
    </message>
    <message>
        <source>Sum of the days</source>
        <translation>選んだ日の合計</translation>
    </message>
    <message>
        <source>The takings of every closed day are in the bank.</source>
        <translation>締めた日の分はすべて入金してあります。</translation>
    </message>
    <message>
        <source>Nothing was put into the bank yet.</source>
        <translation>まだ入金の記録はありません。</translation>
    </message>
    <message>
        <source>Slip number</source>
        <translation>伝票番号</translation>
    </message>
    <message>
        <source>On</source>
        <translation>入金日</translation>
    </message>
    <message>
        <source>Yen put into the bank</source>
        <translation>入金した金額</translation>
    </message>
    <message>
        <source>Why it is another sum</source>
        <translation>合計と違う理由</translation>
    </message>
    <message>
        <source>Write the deposit down</source>
        <translation>入金を記録する</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>Everybody on the register</source>
        <translation>登録しているすべて</translation>
    </message>
    <message>
        <source>Renewal of fiscal year {year}</source>
        <translation>{year}年度の更新</translation>
    </message>
    <message>
        <source>Survey of fiscal year {year}</source>
        <translation>{year}年度の活動調査</translation>
    </message>
    <message>
        <source>What is it called? For example: renewal of fiscal year 2027.</source>
        <translation>名前を入れてください。例：令和9年度の更新</translation>
    </message>
    <message>
        <source>Which day? For example 11/28 or R9.3.31.</source>
        <translation>日付を入れてください。例：11/28、R9.3.31</translation>
    </message>
    <message>
        <source>Begin a round</source>
        <translation>新しい案内</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>案内の種類</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>案内の名前</translation>
    </message>
    <message>
        <source>Which groups</source>
        <translation>対象の一覧</translation>
    </message>
    <message>
        <source>Whose registration ends by</source>
        <translation>登録の期限がこの日までの団体</translation>
    </message>
    <message>
        <source>Answers until</source>
        <translation>回答の締切り</translation>
    </message>
    <message>
        <source>Renewed until</source>
        <translation>更新後の期限</translation>
    </message>
    <message>
        <source>Begin   Ctrl+Enter</source>
        <translation>案内を始める&#x3000;Ctrl+Enter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>{count} groups are asked.</source>
        <translation>{count}団体に案内します。</translation>
    </message>
    <message>
        <source>{count} more are asked in a round that is open.</source>
        <translation>ほかに{count}団体は、進行中の案内の対象です。</translation>
    </message>
    <message>
        <source>They are due for renewal from today, and can still book.</source>
        <translation>今日から「更新待ち」になります。予約はこれまでどおりできます。</translation>
    </message>
</context>
<context>
    <name>BehindCard</name>
    <message>
        <source>{count} in all</source>
        <translation>全{count}件</translation>
    </message>
    <message>
        <source>the last {shown} of {count}</source>
        <translation>全{count}件のうち最後の{shown}件</translation>
    </message>
    <message>
        <source>Back to the figures (Esc)</source>
        <translation>統計に戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>BlankEntryForm</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>To be filled in by hand. A filled one is printed from the records of the day book.</source>
        <translation>手書き用の用紙です。記入済みのものは「記録」から印刷します。</translation>
    </message>
</context>
<context>
    <name>BoardSheet</name>
    <message>
        <source>To be telephoned: the day was called off</source>
        <translation>取りやめを電話で知らせる人</translation>
    </message>
    <message>
        <source>No specialist yet. Add one, then plan the days on which they come (Insert).</source>
        <translation>専門相談員がまだいません。登録してから、来る日を入れてください（Insert）。</translation>
    </message>
    <message>
        <source>No day is over yet.</source>
        <translation>終わった日はまだありません。</translation>
    </message>
    <message>
        <source>No day is planned. Insert plans the next ones.</source>
        <translation>予定の日がありません。Insertで次の日を入れてください。</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>また来る</translation>
    </message>
    <message>
        <source>Comes no more</source>
        <translation>もう来ない</translation>
    </message>
    <message>
        <source>Write down the advice</source>
        <translation>答えを記録</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>専門相談</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>終わった日</translation>
    </message>
    <message>
        <source>The specialists</source>
        <translation>専門相談員</translation>
    </message>
    <message>
        <source>Days and slots</source>
        <translation>相談の日と枠</translation>
    </message>
    <message>
        <source>Plan days (Insert)</source>
        <translation>日を入れる（Insert）</translation>
    </message>
    <message>
        <source>Add a specialist</source>
        <translation>相談員を登録</translation>
    </message>
    <message>
        <source>List of the day (Ctrl+P)</source>
        <translation>この日の予定表（Ctrl+P）</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>予約する</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>来館</translation>
    </message>
    <message>
        <source>Open the consultation</source>
        <translation>相談の記録を開く</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>時間を変える</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>来なかった</translation>
    </message>
    <message>
        <source>Cancel the slot</source>
        <translation>予約を取り消す</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>事前質問票</translation>
    </message>
    <message>
        <source>Advice sheet</source>
        <translation>アドバイスシート</translation>
    </message>
    <message>
        <source>Call the day off</source>
        <translation>この日を取りやめる</translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>Group</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Guest&apos;s phone</source>
        <translation>電話（登録のない方）</translation>
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
    <name>BookingPage</name>
    <message>
        <source>Rules of booking</source>
        <translation>予約の受付期間</translation>
    </message>
    <message>
        <source>Where the rules hold</source>
        <translation>決まりの対象</translation>
    </message>
    <message>
        <source>Nothing of its own</source>
        <translation>全体に合わせる</translation>
    </message>
    <message>
        <source>Let what holds for all hold here too</source>
        <translation>ここだけの決まりをやめ、全体の決まりにする</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>all sites, rooms and machines</source>
        <translation>すべての施設・部屋・機械</translation>
    </message>
    <message>
        <source>every class</source>
        <translation>すべての区分</translation>
    </message>
    <message>
        <source>Some fields cannot be read: look below their sentences.</source>
        <translation>読めない欄があります。文の下を見てください。</translation>
    </message>
    <message>
        <source>For example: the {day} can be booked from {opens}</source>
        <translation>たとえば {day}の予約は {opens} から</translation>
    </message>
    <message>
        <source>, until {until}</source>
        <translation>、{until} まで</translation>
    </message>
    <message>
        <source>from {day}: {rule}</source>
        <translation>{day}から&#x3000;{rule}</translation>
    </message>
</context>
<context>
    <name>BookingPaperForm</name>
    <message>
        <source>Number of the booking</source>
        <translation>予約番号</translation>
    </message>
    <message>
        <source>Type the number of the booking and see its paper here.</source>
        <translation>予約番号を入れると、ここに帳票が表示されます。</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Copy of {number}</source>
        <translation>{number} の写し</translation>
    </message>
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
    <name>BookingSlipForm</name>
    <message>
        <source>Wishes for a room, three on a sheet. The desk answers once it can look.</source>
        <translation>部屋の希望を書いてもらう票（1枚に3件）。空きを確かめてから返事をします。</translation>
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
    <name>BookingsTab</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Coming bookings: {count}</source>
        <translation>これからの予約：{count}件</translation>
    </message>
    <message>
        <source>Past bookings: {count}</source>
        <translation>過去の予約：{count}件</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ありません。</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>Mine</source>
        <translation>自分の内容</translation>
    </message>
    <message>
        <source>Keep mine as an addition</source>
        <translation>自分の内容を書き足す</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>ほかの職員</translation>
    </message>
    <message>
        <source>Take what {who} wrote</source>
        <translation>{who}の内容にする</translation>
    </message>
    <message>
        <source>Take what I wrote</source>
        <translation>自分の内容にする</translation>
    </message>
    <message>
        <source>{who} has changed this contact meanwhile.</source>
        <translation>その間に{who}がこの対応を直しました。</translation>
    </message>
    <message>
        <source>Choose what stands in the fields, then save.</source>
        <translation>どちらにするか選んでから保存してください。</translation>
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
    <name>CallOffForm</name>
    <message>
        <source>{name} does not come on {day}</source>
        <translation>「{name}」{day}の取りやめ</translation>
    </message>
    <message>
        <source>These slots are cancelled. Telephone:</source>
        <translation>次の予約を取り消します。電話で知らせてください。</translation>
    </message>
    <message>
        <source>Nobody is still to come.</source>
        <translation>これから来る人はいません。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Call the day off (Ctrl+Enter)</source>
        <translation>この日を取りやめる（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>CallOffLine</name>
    <message>
        <source>Give its rooms back</source>
        <translation>押さえた部屋を空ける</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>中止にする</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Why, e.g. the weather (optional)</source>
        <translation>理由（例：荒天、任意）</translation>
    </message>
    <message>
        <source>Why it is called off</source>
        <translation>中止の理由</translation>
    </message>
    <message>
        <source>It stays in the calendar as called off. It can be undone.</source>
        <translation>一覧には「中止」と残ります。元に戻せます。</translation>
    </message>
    <message>
        <source>{people} people signed up and have to be told.</source>
        <translation>申込みの{people}人に連絡が必要です。</translation>
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
    <message>
        <source>New prepaid card</source>
        <translation>プリペイドカードの発行</translation>
    </message>
    <message>
        <source>Put money on card {number}</source>
        <translation>カード {number} への入金</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>だれのカード</translation>
    </message>
    <message>
        <source>Number printed on the card, if any</source>
        <translation>カードに印刷された番号</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Take it and write the receipt (Ctrl+Enter)</source>
        <translation>受け取って領収書を出す（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>CardStatementForm</name>
    <message>
        <source>Every filling and every use of the card, and what is left on it.</source>
        <translation>入金と利用のすべてと、カードの残高。</translation>
    </message>
</context>
<context>
    <name>CardsSheet</name>
    <message>
        <source>{count} cards, {yen} on them</source>
        <translation>{count}枚、残高の合計 {yen}</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>カード {number}</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持ち主</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>What happened on it</source>
        <translation>入金と利用</translation>
    </message>
    <message>
        <source>Money put on</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Paid from it</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>Filling taken back</source>
        <translation>入金の取消し</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>利用の取消し</translation>
    </message>
    <message>
        <source>{yen} left</source>
        <translation>残高 {yen}</translation>
    </message>
    <message>
        <source>Block card {number}</source>
        <translation>カード {number} の停止</translation>
    </message>
    <message>
        <source>Nothing can be paid from it until it is used again. Its balance stays.</source>
        <translation>停止を解くまで、このカードでは支払えません。残高はそのまま残ります。</translation>
    </message>
    <message>
        <source>Block it (Ctrl+Enter)</source>
        <translation>停止する（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Card {number} is blocked. It can be undone.</source>
        <translation>カード {number} を停止しました。元に戻せます。</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>紛失</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>The group has left</source>
        <translation>団体の脱退</translation>
    </message>
    <message>
        <source>Card {number} can be used again.</source>
        <translation>カード {number} をまた使えるようにしました。</translation>
    </message>
    <message>
        <source>Card {number} is handed out.</source>
        <translation>カード {number} を発行しました。</translation>
    </message>
    <message>
        <source>Prepaid cards</source>
        <translation>プリペイドカード</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>番号か名前</translation>
    </message>
    <message>
        <source>Find a card by number or name</source>
        <translation>番号か名前でカードを探す</translation>
    </message>
    <message>
        <source>No card here. A card is handed out with “New card”.</source>
        <translation>カードはありません。「新しいカード」で発行します。</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>印刷（Ctrl+P）</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新しいカード</translation>
    </message>
    <message>
        <source>Put money on it</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>領収書</translation>
    </message>
    <message>
        <source>Block the card</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>停止を解く</translation>
    </message>
</context>
<context>
    <name>CaseAsking</name>
    <message>
        <source>Words, group or number</source>
        <translation>ことば・団体・番号</translation>
    </message>
    <message>
        <source>Search consultations</source>
        <translation>相談をさがす</translation>
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
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>What was answered, the newest first</source>
        <translation>答えたことを新しい順に並べます</translation>
    </message>
    <message>
        <source>Narrow down: topic, who, in charge, days (Alt+Down or Ctrl+Shift+F)</source>
        <translation>内容・相談した人・担当・期間で絞り込む（Alt+↓ または Ctrl+Shift+F）</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>絞り込む</translation>
    </message>
</context>
<context>
    <name>CaseCards</name>
    <message>
        <source>Add a follow-up</source>
        <translation>フォローを足す</translation>
    </message>
    <message>
        <source>Write a referral</source>
        <translation>紹介を書く</translation>
    </message>
    <message>
        <source>Add somebody the case is about</source>
        <translation>関わる人を加える</translation>
    </message>
    <message>
        <source>Plan a visit on site</source>
        <translation>訪問を予定する</translation>
    </message>
    <message>
        <source>Write down what it has to do with</source>
        <translation>つながりを書く</translation>
    </message>
    <message>
        <source>Say who may open it</source>
        <translation>開ける人を決める</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>関わる人</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Visits on site</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Has to do with</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>開ける人</translation>
    </message>
    <message>
        <source>In charge and the manager</source>
        <translation>担当とセンター長だけです。</translation>
    </message>
</context>
<context>
    <name>CaseField</name>
    <message>
        <source>Number, who came, or words</source>
        <translation>番号、来た人、ことば</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>What others keep back is not found.</source>
        <translation>見られる人が限られた相談は見つかりません。</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>All topics</source>
        <translation>内容すべて</translation>
    </message>
    <message>
        <source>Topic of the cases</source>
        <translation>相談の内容</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>担当すべて</translation>
    </message>
    <message>
        <source>Who is in charge</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>All visitors</source>
        <translation>相談者すべて</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>相談した人</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>扱いすべて</translation>
    </message>
    <message>
        <source>Who may open the cases</source>
        <translation>開ける人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>いつまで</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Consultation</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Choose the consultation.</source>
        <translation>相談を選んでください。</translation>
    </message>
    <message>
        <source>With all names: it stays at the desk. Who printed what is kept back is written down.</source>
        <translation>名前がすべて入ります。窓口の外に出しません。見られる人を限った相談は、印刷した人も記録されます。</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Reception slip</source>
        <translation>受付票</translation>
    </message>
    <message>
        <source>Write a contact</source>
        <translation>対応を書く</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>終える</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>相談を終える</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>相談を再開する</translation>
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
        <source>Print the reception slip</source>
        <translation>受付票を印刷する</translation>
    </message>
    <message>
        <source>Print the reception slip (Alt+U); all papers of the case: Ctrl+P</source>
        <translation>受付票を印刷する（Alt+U）。この相談の帳票はCtrl+P</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Take a consultation</source>
        <translation>相談を受ける</translation>
    </message>
    <message>
        <source>The newest {shown} of {count}</source>
        <translation>{count}件のうち新しい{shown}件</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>答え %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Take off one of the conditions above, or look among all of them.</source>
        <translation>見つかりません。上の条件を外すか、「すべて」からさがしてください。</translation>
    </message>
    <message>
        <source>What was advised stands here, the newest first.</source>
        <translation>答えたことが新しい順にここに並びます。</translation>
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
        <source>Cases</source>
        <translation>相談の一覧</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
</context>
<context>
    <name>CaseMenu</name>
    <message>
        <source>More about consultations</source>
        <translation>相談のその他</translation>
    </message>
    <message>
        <source>More about consultations (Alt+M)</source>
        <translation>相談のその他（Alt+M）</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Contacts</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>What this group was answered the last time</source>
        <translation>この団体に前回答えたこと</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Order of the contacts: {order}</source>
        <translation>対応の並び：{order}</translation>
    </message>
    <message>
        <source>The other way round (Alt+O)</source>
        <translation>並びを逆にする（Alt+O）</translation>
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
</context>
<context>
    <name>CaseRedactedForm</name>
    <message>
        <source>People and groups are called by number. Read it through before it leaves the desk.</source>
        <translation>人と団体は番号で書かれます。渡す前に一度読んでください。</translation>
    </message>
</context>
<context>
    <name>CaseVerbMenu</name>
    <message>
        <source>Close the case…</source>
        <translation>相談を終える…</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>相談を再開する</translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation>この相談のほかの操作</translation>
    </message>
    <message>
        <source>More about this case (Alt+.)</source>
        <translation>この相談のほかの操作（Alt+.）</translation>
    </message>
</context>
<context>
    <name>CasesHead</name>
    <message>
        <source>Consultations</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>相談の記録</translation>
    </message>
</context>
<context>
    <name>CasesTab</name>
    <message>
        <source>→ {advice}</source>
        <translation>→ {advice}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>What we answered last time</source>
        <translation>前回答えたこと</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>相談</translation>
    </message>
    <message numerus="yes">
        <source>Consultations: %n contacts</source>
        <translation>
            <numerusform>相談（対応 %n回）</numerusform>
        </translation>
    </message>
    <message>
        <source>Consultations: the newest {shown} of {count} contacts</source>
        <translation>相談（対応 {count}回のうち新しい{shown}回）</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ありません。</translation>
    </message>
</context>
<context>
    <name>ChangeCaseSheet</name>
    <message>
        <source>What about</source>
        <translation>何について</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Who came, in words</source>
        <translation>来た人</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Department of the city</source>
        <translation>市の担当課</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>相談した人</translation>
    </message>
    <message>
        <source>Change the case</source>
        <translation>相談の内容を直す</translation>
    </message>
    <message>
        <source>It can be left out.</source>
        <translation>なくても保存できます。</translation>
    </message>
    <message>
        <source>Write what it is called in a list.</source>
        <translation>一覧に出す件名を書いてください。</translation>
    </message>
    <message>
        <source>Choose at least one topic.</source>
        <translation>何についてか、1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose a registered group, or leave it empty.</source>
        <translation>登録団体を選ぶか、空けておいてください。</translation>
    </message>
    <message>
        <source>The case was changed meanwhile.</source>
        <translation>その間に、この相談が直されました。</translation>
    </message>
    <message>
        <source>Both are shown; nothing is lost.</source>
        <translation>両方を並べています。どちらも残っています。</translation>
    </message>
</context>
<context>
    <name>ChangeContactSheet</name>
    <message>
        <source>Change a contact</source>
        <translation>対応を直す</translation>
    </message>
</context>
<context>
    <name>ChangeDue</name>
    <message>
        <source>To give back</source>
        <translation>お返し</translation>
    </message>
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
        <source> + {faces} spoilt</source>
        <translation>＋損紙{faces}</translation>
    </message>
    <message>
        <source>{count} originals</source>
        <translation>原稿{count}つ</translation>
    </message>
    <message>
        <source>{what}{thrown} = {faces}</source>
        <translation>{what}{thrown} ＝ {faces}</translation>
    </message>
    <message>
        <source>{sheets} × {sides}</source>
        <translation>{sheets} × {sides}</translation>
    </message>
    <message>
        <source>{product}: fits the counter, which began again at 0</source>
        <translation>{product}。0に戻ったカウンターの差と合っています</translation>
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
    <name>ChecksCard</name>
    <message>
        <source>Checklist</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{count}件中{done}件</translation>
    </message>
    <message>
        <source>Change the list…</source>
        <translation>項目を変える…</translation>
    </message>
</context>
<context>
    <name>ChosenPaperForm</name>
    <message>
        <source>Choose what the paper is about.</source>
        <translation>どれについての書類かを選んでください。</translation>
    </message>
    <message>
        <source>blank, to be filled in by hand</source>
        <translation>空欄（手書き用）</translation>
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
    <name>ClassRow</name>
    <message>
        <source>Name of the class</source>
        <translation>区分の名称</translation>
    </message>
    <message>
        <source>Name, for example from outside the city</source>
        <translation>名称（例：市外の団体）</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>だれが入るか</translation>
    </message>
    <message>
        <source>registered groups</source>
        <translation>登録団体</translation>
    </message>
    <message>
        <source>registered persons</source>
        <translation>個人登録</translation>
    </message>
    <message>
        <source>all on the register</source>
        <translation>登録のある人すべて</translation>
    </message>
    <message>
        <source>not registered too</source>
        <translation>登録のない人も</translation>
    </message>
</context>
<context>
    <name>ClassesCard</name>
    <message>
        <source>Classes of user</source>
        <translation>利用者の区分</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>足す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>How did it end?</source>
        <translation>どう終わりましたか</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What came of them</source>
        <translation>フォローの結果</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残しておく</translation>
    </message>
    <message>
        <source>They are done</source>
        <translation>済みにする</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>相談を終える</translation>
    </message>
    <message>
        <source>Choose how it ended.</source>
        <translation>どう終わったかを選んでください。</translation>
    </message>
    <message>
        <source>Choose what becomes of them.</source>
        <translation>フォローをどうするかを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are still open</source>
        <translation>
            <numerusform>フォローが%n件残っています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>Rules of closed days</source>
        <translation>休館日の決まり</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>足す</translation>
    </message>
</context>
<context>
    <name>ClosedEditor</name>
    <message>
        <source>Name of the rule</source>
        <translation>決まりの名称</translation>
    </message>
    <message>
        <source>Name, for example Monday closing</source>
        <translation>名称（例：月曜休館）</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>どの日か</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>どこを</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>全館</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Weekday of the month</source>
        <translation>月の曜日</translation>
    </message>
    <message>
        <source>Week of the month</source>
        <translation>第何</translation>
    </message>
    <message>
        <source>On a public holiday</source>
        <translation>祝日に当たったら</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>始めの日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終わりの日</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>始めの日付</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>終わりの日付</translation>
    </message>
    <message>
        <source>Put it in the draft</source>
        <translation>決まりに入れる</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>closes {where}, {kind}</source>
        <translation>{where} を {kind} 休む</translation>
    </message>
    <message>
        <source>every {weekday}</source>
        <translation>毎週 {weekday}</translation>
    </message>
    <message>
        <source>the {nth} {weekday_of_month} of the month</source>
        <translation>毎月 {nth} {weekday_of_month}</translation>
    </message>
    <message>
        <source>from {first} until {last}</source>
        <translation>毎年 {first} から {last} まで</translation>
    </message>
    <message>
        <source>from the {start} until the {end}</source>
        <translation>{start} から {end} まで</translation>
    </message>
    <message>
        <source>on a public holiday {shift}</source>
        <translation>祝日に当たれば {shift}</translation>
    </message>
    <message>
        <source>The rule needs a name: the timetable shows it on closed days.</source>
        <translation>名称を書いてください。休館日に表示されます。</translation>
    </message>
    <message>
        <source>Write the first and the last day as 12/29.</source>
        <translation>始めと終わりの日を 12/29 のように書いてください。</translation>
    </message>
    <message>
        <source>Write the first and the last date.</source>
        <translation>始めと終わりの日付を書いてください。</translation>
    </message>
    <message>
        <source>The last date lies before the first.</source>
        <translation>終わりの日付が始めより前です。</translation>
    </message>
</context>
<context>
    <name>ClosingSetForm</name>
    <message>
        <source>The day that closes</source>
        <translation>閉館する日</translation>
    </message>
    <message>
        <source>Everything for the next open day in one go, so that the counter goes on through a power cut.</source>
        <translation>次の開館日の紙をまとめて。停電しても窓口を続けられます。</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>The day is closed.</source>
        <translation>閉館しました。</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>閉館</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>閉館を取り消す</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>閉館する</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>席をロック</translation>
    </message>
    <message>
        <source>Close and lock</source>
        <translation>閉館してロック</translation>
    </message>
</context>
<context>
    <name>ClosureForm</name>
    <message>
        <source>Why it is closed</source>
        <translation>休室の理由</translation>
    </message>
    <message>
        <source>From</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Until and with</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Times (all day when empty)</source>
        <translation>時間（空欄は終日）</translation>
    </message>
    <message>
        <source>Rooms (the whole site when none is chosen)</source>
        <translation>部屋（選ばなければ全館）</translation>
    </message>
    <message>
        <source>e.g. repair of the air conditioning</source>
        <translation>例 空調の工事</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>部屋</translation>
    </message>
</context>
<context>
    <name>ClosureLine</name>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
</context>
<context>
    <name>ClosureSheet</name>
    <message>
        <source>Closures</source>
        <translation>臨時の休室</translation>
    </message>
    <message>
        <source>Change a closure</source>
        <translation>休室の変更</translation>
    </message>
    <message>
        <source>New closure</source>
        <translation>新しい休室</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Close the rooms</source>
        <translation>休室にする</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>書き直す</translation>
    </message>
    <message>
        <source>Bookings that need another place: {count}</source>
        <translation>場所を移す必要のある予約：{count}件</translation>
    </message>
    <message>
        <source>No closure is to come.</source>
        <translation>これからの休室はありません。</translation>
    </message>
    <message>
        <source>Closures to come</source>
        <translation>これからの休室</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter で保存</translation>
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
    <name>ColumnsMenu</name>
    <message>
        <source>As usual</source>
        <translation>初めの並びに戻す</translation>
    </message>
</context>
<context>
    <name>ConsultationFigures</name>
    <message>
        <source>Counts of earlier years…</source>
        <translation>過去の件数…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>うち取込み</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>相談（件）</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>対応（回）</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>相談内容</translation>
    </message>
    <message>
        <source>Closer topic</source>
        <translation>内容の細目</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>相談の主体</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>相談の方法</translation>
    </message>
    <message>
        <source>New or continuing</source>
        <translation>新規・継続</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>相談員</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Action of the city&apos;s plan</source>
        <translation>協働の取組</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>対応の時間</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>取組なし</translation>
    </message>
    <message>
        <source>Not for you to open</source>
        <translation>閲覧できない相談</translation>
    </message>
    <message>
        <source>up to 15 minutes</source>
        <translation>15分まで</translation>
    </message>
    <message>
        <source>16 to 30 minutes</source>
        <translation>16～30分</translation>
    </message>
    <message>
        <source>31 to 60 minutes</source>
        <translation>31～60分</translation>
    </message>
    <message>
        <source>over an hour</source>
        <translation>60分超</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答えて終わった</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>ほかへ紹介した</translation>
    </message>
    <message>
        <source>Brought together</source>
        <translation>つながった</translation>
    </message>
    <message>
        <source>Realized</source>
        <translation>実現した</translation>
    </message>
    <message>
        <source>Did not come again</source>
        <translation>連絡がなくなった</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Action {number}</source>
        <translation>取組{number}</translation>
    </message>
    <message>
        <source>Fiscal {number}</source>
        <translation>{number}年度</translation>
    </message>
</context>
<context>
    <name>ConsultationFiguresChoice</name>
    <message>
        <source>One case with three visits is one case and three contacts.</source>
        <translation>3回来た相談は、相談1件・対応3回と数えます。</translation>
    </message>
    <message>
        <source>A case can stand in several rows.</source>
        <translation>一つの相談が複数の行に入ることがあります。</translation>
    </message>
    <message>
        <source>{minutes} minutes in all; {without} contacts without.</source>
        <translation>対応の時間は合わせて{minutes}分（記録のない対応 {without}回）。</translation>
    </message>
    <message>
        <source>{count} of them come from lists of earlier years ({sources}).</source>
        <translation>うち{count}は過去の件数の取込み（{sources}）によります。</translation>
    </message>
    <message>
        <source>On paper and in files numbers below {least} are left out.</source>
        <translation>紙とファイルでは{least}より少ない数を出しません。</translation>
    </message>
    <message>
        <source>{count} more stand in months of which only some days are asked for.</source>
        <translation>期間の途中にかかる月の取込み件数{count}は含みません。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>相談（件）</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>対応（回）</translation>
    </message>
    <message>
        <source>Figures of consultations</source>
        <translation>相談の統計</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>掛け合わせない</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>数えるもの</translation>
    </message>
    <message>
        <source>Crossed with</source>
        <translation>掛け合わせる項目</translation>
    </message>
</context>
<context>
    <name>ConsultationFiguresForm</name>
    <message>
        <source>Cases</source>
        <translation>相談の記録</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>対応（回）</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>何別に</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>数えるもの</translation>
    </message>
    <message>
        <source>Consultations of a month. Tables of two things, other days and files are under Figures.</source>
        <translation>1か月の相談を数えた表です。2項目の掛け合わせ、期間の指定、ファイル出力は「統計」で行います。</translation>
    </message>
</context>
<context>
    <name>ConsultationFiguresSheet</name>
    <message>
        <source>Figures of consultations</source>
        <translation>相談の統計</translation>
    </message>
</context>
<context>
    <name>ConsultationPapersSheet</name>
    <message>
        <source>Papers of consultations</source>
        <translation>相談の帳票</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>印刷するもの</translation>
    </message>
</context>
<context>
    <name>ConsultationSlipForm</name>
    <message>
        <source>Blank for the hand, or as a contact of a consultation was written down.</source>
        <translation>相談を選ばなければ手書き用の白紙、選べばその対応の内容が入ります。</translation>
    </message>
</context>
<context>
    <name>Consultations</name>
    <message>
        <source>Answered: {advice}</source>
        <translation>答え：{advice}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>渡した資料</translation>
    </message>
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
        <source>Space: it is done. Enter: open it.</source>
        <translation>スペースで済み、Enterで開きます。</translation>
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
    <message>
        <source>Nothing was answered yet.</source>
        <translation>まだ答えていません。</translation>
    </message>
    <message>
        <source>The last time: {answer}</source>
        <translation>前回の答え：{answer}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>足す</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>訪問済み</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>取りやめ</translation>
    </message>
</context>
<context>
    <name>ConsultationsBehindCard</name>
    <message>
        <source>In the list of cases</source>
        <translation>相談の一覧で見る</translation>
    </message>
    <message>
        <source>Enter or a double click opens the case</source>
        <translation>Enter かダブルクリックで相談を開きます</translation>
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
        <source>What you are writing stands here still: keep it elsewhere, or ask the manager.</source>
        <translation>書きかけの文はここに残っています。別のところに写すか、センター長に相談してください。</translation>
    </message>
    <message>
        <source>This case cannot be opened here any more.</source>
        <translation>この相談は、もうここでは開けません。</translation>
    </message>
    <message>
        <source>Half written: {what}</source>
        <translation>書きかけ：{what}</translation>
    </message>
    <message>
        <source>F3 goes on with it.</source>
        <translation>F3 で続きを書けます。</translation>
    </message>
    <message>
        <source>Only advisors and the manager can open it.</source>
        <translation>開けるのは相談員とセンター長だけです。</translation>
    </message>
</context>
<context>
    <name>ConsultingLists</name>
    <message>
        <source>{count} cases</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}回</translation>
    </message>
    <message>
        <source>counts as {name}</source>
        <translation>「{name}」にまとめた</translation>
    </message>
    <message>
        <source>{count} closer topics</source>
        <translation>詳しい話題 {count}</translation>
    </message>
    <message>
        <source>main topic</source>
        <translation>大きな話題</translation>
    </message>
    <message>
        <source>{count} more are kept back</source>
        <translation>ほかに開けない相談 {count}件</translation>
    </message>
    <message>
        <source>Says more closely</source>
        <translation>上の話題</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>まとめ先</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Closer topics</source>
        <translation>詳しい話題</translation>
    </message>
    <message>
        <source>Offered from</source>
        <translation>使い始める日</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>最後に使う日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>What they help with</source>
        <translation>相談できること</translation>
    </message>
    <message>
        <source>Sent on there</source>
        <translation>紹介した回数</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>返事あり</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>返事待ち</translation>
    </message>
    <message>
        <source>Asked each time</source>
        <translation>そのつど選ぶ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれが</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>何について</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>開ける人</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>受け方</translation>
    </message>
    <message>
        <source>The note begins</source>
        <translation>内容の書き出し</translation>
    </message>
    <message>
        <source>The advice begins</source>
        <translation>答えの書き出し</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>使わない</translation>
    </message>
</context>
<context>
    <name>ConsultingPage</name>
    <message>
        <source>Consultations</source>
        <translation>相談</translation>
    </message>
</context>
<context>
    <name>ConsultingRules</name>
    <message>
        <source>Cases</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>A case stands still after {consultation_still_days} days without a contact or something to do.</source>
        <translation>対応もフォローも{consultation_still_days}日ない相談は「動きなし」とします。</translation>
    </message>
    <message>
        <source>A referral is answered within {consultation_answer_days} days.</source>
        <translation>紹介先の返事は{consultation_answer_days}日以内とします。</translation>
    </message>
    <message>
        <source>Who asks to be called is called within {consultation_call_back_days} days.</source>
        <translation>折り返しの電話は{consultation_call_back_days}日以内にします。</translation>
    </message>
    <message>
        <source>Days until a case stands still</source>
        <translation>「動きなし」までの日数</translation>
    </message>
    <message>
        <source>Days until a referral is answered</source>
        <translation>紹介先の返事までの日数</translation>
    </message>
    <message>
        <source>Days until the call back</source>
        <translation>折り返しまでの日数</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>An approved answer is made sure of again after {knowledge_check_months} months.</source>
        <translation>確認した回答は{knowledge_check_months}か月後に確かめ直します。</translation>
    </message>
    <message>
        <source>Months until an answer is checked</source>
        <translation>回答を確かめるまでの月数</translation>
    </message>
    <message>
        <source>advisors only</source>
        <translation>相談員だけ</translation>
    </message>
    <message>
        <source>the whole desk</source>
        <translation>受付のみんな</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>専門相談</translation>
    </message>
    <message>
        <source>Slots of a day, one a line: {specialist_slots}</source>
        <translation>1日の枠（1行に1つ）：{specialist_slots}</translation>
    </message>
    <message>
        <source>Asked beforehand, one a line: {specialist_questions}</source>
        <translation>事前にたずねること（1行に1つ）：{specialist_questions}</translation>
    </message>
    <message>
        <source>What people come about is read by {specialist_advisors_only}.</source>
        <translation>専門相談の内容を見られるのは{specialist_advisors_only}です。</translation>
    </message>
    <message>
        <source>Slots of a specialist&apos;s day</source>
        <translation>専門相談の枠</translation>
    </message>
    <message>
        <source>Questions of the specialists</source>
        <translation>専門相談の事前の質問</translation>
    </message>
    <message>
        <source>What has been tried so far?</source>
        <translation>これまでにしたこと</translation>
    </message>
    <message>
        <source>Who reads what specialists are asked</source>
        <translation>専門相談の内容を見られる人</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>What goes out hides numbers below {consultation_suppress_below}; 0: none.</source>
        <translation>外に出す集計では{consultation_suppress_below}未満の数を伏せます（0は伏せない）。</translation>
    </message>
    <message>
        <source>Numbers below this are hidden</source>
        <translation>この数より小さい数を伏せる</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
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
        <source>What was answered</source>
        <translation>答えたこと</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>渡した資料</translation>
    </message>
    <message>
        <source>Write a few words: one sentence will do.</source>
        <translation>ひとことでよいので書いてください。</translation>
    </message>
    <message>
        <source>A number of minutes, such as 20.</source>
        <translation>分数を数字で入れてください（例：20）。</translation>
    </message>
</context>
<context>
    <name>ContactPaperForm</name>
    <message>
        <source>Contact</source>
        <translation>対応</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Write a contact</source>
        <translation>対応を書く</translation>
    </message>
    <message>
        <source>A note holds words only.</source>
        <translation>メモに入るのは文字だけです。</translation>
    </message>
    <message>
        <source>Keep the picture as a file.</source>
        <translation>画像はファイルとして保存してください。</translation>
    </message>
</context>
<context>
    <name>ContentField</name>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Not printed here: {kind}</source>
        <translation>お断り：{kind}</translation>
    </message>
</context>
<context>
    <name>CorrectCard</name>
    <message>
        <source>Put a count right</source>
        <translation>人数の訂正</translation>
    </message>
    <message>
        <source>How many it should be</source>
        <translation>正しい人数</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由を選ぶ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>二重に数えた</translation>
    </message>
    <message>
        <source>Forgotten to count</source>
        <translation>数えもれ</translation>
    </message>
    <message>
        <source>Wrong purpose</source>
        <translation>目的のまちがい</translation>
    </message>
    <message>
        <source>No visitor</source>
        <translation>来館者ではない</translation>
    </message>
    <message>
        <source>Put it right (Ctrl+Enter)</source>
        <translation>訂正する（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>Choose an hour and a purpose in the table.</source>
        <translation>表で時間と目的を選んでください。</translation>
    </message>
    <message>
        <source>{purpose}, {hour}: {count}</source>
        <translation>{hour}&#x3000;{purpose}&#x3000;{count}人</translation>
    </message>
    <message>
        <source>The correction stays in the list with its reason and your name.</source>
        <translation>訂正は、理由と名前といっしょに一覧に残ります。</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Count the cash</source>
        <translation>現金を数える</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数えた額</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Clear the count</source>
        <translation>数えた枚数を消す</translation>
    </message>
    <message>
        <source>{yen} note</source>
        <translation>{yen}円札</translation>
    </message>
    <message>
        <source>{yen} coin</source>
        <translation>{yen}円硬貨</translation>
    </message>
    <message>
        <source>How many: {piece}</source>
        <translation>{piece}の枚数</translation>
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
    <name>DayActs</name>
    <message>
        <source>Telephoned: {number} {room}</source>
        <translation>電話した： {number} {room}</translation>
    </message>
</context>
<context>
    <name>DayBookPage</name>
    <message>
        <source>Day book</source>
        <translation>窓口日誌</translation>
    </message>
</context>
<context>
    <name>DayBookingsForm</name>
    <message>
        <source>For the desk alone: all bookings of the day with phone numbers.</source>
        <translation>受付だけのもの：その日の予約がすべて、電話番号つきで載ります。</translation>
    </message>
</context>
<context>
    <name>DayFigures</name>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Visitors by purpose</source>
        <translation>来館者（目的別）</translation>
    </message>
    <message>
        <source>Visitors by hour</source>
        <translation>時間ごとの来館者</translation>
    </message>
    <message>
        <source>Visitors by weekday</source>
        <translation>来館者（曜日別）</translation>
    </message>
    <message>
        <source>Visitors by day</source>
        <translation>来館者（日別）</translation>
    </message>
    <message>
        <source>Visitors by month</source>
        <translation>来館者（月別）</translation>
    </message>
    <message>
        <source>Visitors by site</source>
        <translation>来館者（拠点別）</translation>
    </message>
    <message>
        <source>Open space by table</source>
        <translation>交流コーナー（机別）</translation>
    </message>
    <message>
        <source>Open space by work</source>
        <translation>交流コーナー（作業別）</translation>
    </message>
    <message>
        <source>Open space by hour</source>
        <translation>交流コーナー（時間別）</translation>
    </message>
    <message>
        <source>Open space by month</source>
        <translation>交流コーナー（月別）</translation>
    </message>
    <message>
        <source>Records by kind</source>
        <translation>記録（種類別）</translation>
    </message>
    <message>
        <source>Records by month</source>
        <translation>記録（月別）</translation>
    </message>
    <message>
        <source>Flyers by rack</source>
        <translation>配架・掲示（棚・掲示板別）</translation>
    </message>
    <message>
        <source>Flyers and posters</source>
        <translation>チラシ・ポスター</translation>
    </message>
    <message>
        <source>Flyers by month</source>
        <translation>配架・掲示（月別）</translation>
    </message>
    <message>
        <source>Events by kind</source>
        <translation>催し（種類別）</translation>
    </message>
    <message>
        <source>Events by month</source>
        <translation>催し（月別）</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>講座</translation>
    </message>
    <message>
        <source>Exchange meeting</source>
        <translation>交流会</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>まつり</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>展示</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>その他の催し</translation>
    </message>
    <message>
        <source>Flyer</source>
        <translation>チラシ</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>ポスター</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>記入</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>利用票</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>部数</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>催し</translation>
    </message>
    <message>
        <source>With corrections, and with the people at the tables. The share is that of the people.</source>
        <translation>訂正と、交流コーナーの利用票の人数を含みます。割合は人数によります。</translation>
    </message>
    <message>
        <source>The slips of the tables and the people on them.</source>
        <translation>利用票の数と、そこに書かれた人数です。</translation>
    </message>
    <message>
        <source>By the day on which it was found or happened.</source>
        <translation>見つかった日・起きた日で数えます。</translation>
    </message>
    <message>
        <source>By the day on which it was brought. The share is that of the copies.</source>
        <translation>受け付けた日で数えます。割合は部数によります。</translation>
    </message>
    <message>
        <source>Without those called off; people where counted.</source>
        <translation>中止した催しは含みません。人数は数えた催しのものです。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
</context>
<context>
    <name>DayFiguresChoice</name>
    <message>
        <source>Figures of the day book</source>
        <translation>窓口の統計</translation>
    </message>
</context>
<context>
    <name>DayFiguresSheet</name>
    <message>
        <source>Figures of the day book</source>
        <translation>窓口の統計</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>No room</source>
        <translation>部屋なし</translation>
    </message>
    <message>
        <source>Plan days</source>
        <translation>専門相談の日を入れる</translation>
    </message>
    <message>
        <source>Change {day} of {name}</source>
        <translation>{day}「{name}」の変更</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>専門相談員</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Other days, too</source>
        <translation>ほかの日</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>And again</source>
        <translation>くり返し</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>時間の枠</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>来る人</translation>
    </message>
    <message>
        <source>Asked beforehand, one a line</source>
        <translation>事前の質問（1行に1つ）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
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
        <source>The week before</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>次の週</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前の日</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>次の日</translation>
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
    <name>DayLog</name>
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
        <source>Information</source>
        <translation>見学・資料</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Sunny</source>
        <translation>晴れ</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>くもり</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>雪</translation>
    </message>
    <message>
        <source>visitors</source>
        <translation>来館者</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>机の利用</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>people in the rooms</source>
        <translation>会議室の人数</translation>
    </message>
    <message>
        <source>fees of the rooms</source>
        <translation>会議室の使用料</translation>
    </message>
    <message>
        <source>print jobs</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>fees of printing</source>
        <translation>印刷の料金</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>領収</translation>
    </message>
    <message>
        <source>takings</source>
        <translation>収入</translation>
    </message>
    <message>
        <source>new cases</source>
        <translation>新規の相談</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>相談の対応</translation>
    </message>
    <message>
        <source>records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>flyers</source>
        <translation>配架・掲示</translation>
    </message>
    <message>
        <source>events</source>
        <translation>催し</translation>
    </message>
    <message>
        <source>people at events</source>
        <translation>催しの参加者</translation>
    </message>
    <message>
        <source>details</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Closed: {why}</source>
        <translation>休館：{why}</translation>
    </message>
    <message>
        <source>Open {hours}</source>
        <translation>開館 {hours}</translation>
    </message>
    <message>
        <source>opened {at} {by}</source>
        <translation>開けた {at} {by}</translation>
    </message>
    <message>
        <source>closed {at} {by}</source>
        <translation>閉めた {at} {by}</translation>
    </message>
    <message>
        <source>a week ago {people}</source>
        <translation>前の週 {people}人</translation>
    </message>
    <message>
        <source>a year ago {people}</source>
        <translation>前の年 {people}人</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{bookings} bookings, {people} people, {hours} h, {yen}</source>
        <translation>{bookings}件・{people}人・{hours}時間・{yen}</translation>
    </message>
    <message>
        <source>{jobs} jobs, {masters} masters, {sheets} sheets, {yen}</source>
        <translation>{jobs}件・製版{masters}版・{sheets}枚・{yen}</translation>
    </message>
    <message>
        <source>{cases} new cases, {contacts} contacts, {minutes} min</source>
        <translation>新規{cases}件・対応{contacts}回・{minutes}分</translation>
    </message>
    <message>
        <source>{tables} tables, {people} people</source>
        <translation>{tables}組・{people}人</translation>
    </message>
    <message>
        <source>{brought} brought ({copies} copies), {down} taken down</source>
        <translation>受付{brought}件（{copies}部）・下げた{down}件</translation>
    </message>
    <message>
        <source>{events} events, {people} people</source>
        <translation>{events}件・{people}人</translation>
    </message>
    <message>
        <source>Print room</source>
        <translation>印刷室</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>収入</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Flyers</source>
        <translation>配架・掲示</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>催し</translation>
    </message>
    <message>
        <source>{yen} on {receipts} receipts</source>
        <translation>{yen}（領収{receipts}件）</translation>
    </message>
    <message>
        <source>difference {yen}</source>
        <translation>過不足{yen}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>DayLogForm</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>One day of one site: visitors, rooms, printing, money, consultations as counts, what happened.</source>
        <translation>1つの拠点の1日です。来館者、会議室、印刷、収入、相談の件数、できごとが載ります。</translation>
    </message>
</context>
<context>
    <name>DayMonthForm</name>
    <message>
        <source>Every day of the month in a line, and which logs nobody has signed.</source>
        <translation>その月の毎日を1行ずつ、確認していない日もわかります。</translation>
    </message>
</context>
<context>
    <name>DayPapersSheet</name>
    <message>
        <source>Type a day, such as 12/5.</source>
        <translation>日を 12/5 のように入れてください。</translation>
    </message>
    <message>
        <source>Papers of the day</source>
        <translation>今日の書類</translation>
    </message>
    <message>
        <source>Everything for a power cut in one go is under Closing.</source>
        <translation>停電に備える一式は「閉館」でまとめて印刷できます。</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>印刷するもの</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>A day of the month</source>
        <translation>その月の日</translation>
    </message>
</context>
<context>
    <name>DayPart</name>
    <message>
        <source>This computer says {today}, but the till is closed up to {day}.</source>
        <translation>このパソコンの今日は{today}ですが、レジは{day}まで締めてあります。</translation>
    </message>
    <message>
        <source>Money counts for {next}. Check the date of this computer.</source>
        <translation>お金は{next}の分になります。パソコンの日付を確かめてください。</translation>
    </message>
    <message>
        <source>Not closed yet: {days}</source>
        <translation>まだ締めていない日：{days}</translation>
    </message>
    <message>
        <source>Close the oldest first, or close them all with today&apos;s count.</source>
        <translation>古い日から締めるか、今日の分とまとめて締めてください。</translation>
    </message>
    <message>
        <source>Count {day}</source>
        <translation>{day}の分を数える</translation>
    </message>
    <message>
        <source>Count the cash first: how many notes and coins of each kind.</source>
        <translation>先に現金を数えて、金種ごとの枚数を入れてください。</translation>
    </message>
</context>
<context>
    <name>DayRules</name>
    <message>
        <source>before anything else</source>
        <translation>仕事を始める前に</translation>
    </message>
    <message>
        <source>when there is time</source>
        <translation>手のあいたときに</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>What must be read is read {handover_read_first}.</source>
        <translation>必読の引継ぎは{handover_read_first}読む。</translation>
    </message>
    <message>
        <source>When must-reads are read</source>
        <translation>必読を読むとき</translation>
    </message>
    <message>
        <source>Open space</source>
        <translation>交流コーナー</translation>
    </message>
    <message>
        <source>Without slots a table is given for {space_minutes} minutes.</source>
        <translation>時間の区切りがないとき、机は{space_minutes}分使える。</translation>
    </message>
    <message>
        <source>Slots, one a line: {space_slots}</source>
        <translation>時間の区切り（1行に1つ）：{space_slots}</translation>
    </message>
    <message>
        <source>Kinds of work to choose from, one a line: {space_works}</source>
        <translation>選べる作業（1行に1つ）：{space_works}</translation>
    </message>
    <message>
        <source>Minutes at a table</source>
        <translation>机の分数</translation>
    </message>
    <message>
        <source>Slots of the tables</source>
        <translation>机の時間の区切り</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>作業の種類</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>打合せ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Lost property goes to the police {entry_police_days} days after it was found.</source>
        <translation>忘れ物は見つかってから{entry_police_days}日で警察へ届ける。</translation>
    </message>
    <message>
        <source>A complaint or suggestion is answered within {entry_answer_days} days.</source>
        <translation>苦情・要望には{entry_answer_days}日以内に答える。</translation>
    </message>
    <message>
        <source>Days until the police</source>
        <translation>警察へ届けるまでの日数</translation>
    </message>
    <message>
        <source>Days until the answer</source>
        <translation>答えるまでの日数</translation>
    </message>
    <message>
        <source>Flyers and posters</source>
        <translation>チラシ・ポスター</translation>
    </message>
    <message>
        <source>Without an event they stay for {display_months} months.</source>
        <translation>催しのないものは{display_months}か月置く。</translation>
    </message>
    <message>
        <source>{display_copies} copies of a flyer are taken.</source>
        <translation>チラシは{display_copies}部まで預かる。</translation>
    </message>
    <message>
        <source>They come down within {display_remove_days} days after the event; 0: the day after.</source>
        <translation>催しのあと{display_remove_days}日以内に下げる（0は翌日）。</translation>
    </message>
    <message>
        <source>Months without an event</source>
        <translation>催しのないものの月数</translation>
    </message>
    <message>
        <source>Copies of a flyer</source>
        <translation>チラシの部数</translation>
    </message>
    <message>
        <source>Days until they come down</source>
        <translation>下げるまでの日数</translation>
    </message>
    <message>
        <source>writes a backup</source>
        <translation>控えを取る</translation>
    </message>
    <message>
        <source>need not write a backup</source>
        <translation>控えを取らなくてよい</translation>
    </message>
    <message>
        <source>a manager</source>
        <translation>センター長</translation>
    </message>
    <message>
        <source>anybody at the desk</source>
        <translation>窓口の誰でも</translation>
    </message>
    <message>
        <source>Closing and the daily log</source>
        <translation>閉館と日報</translation>
    </message>
    <message>
        <source>Whoever closes {closing_backup}.</source>
        <translation>閉館する人は{closing_backup}。</translation>
    </message>
    <message>
        <source>The daily log is signed by {log_manager_signs}.</source>
        <translation>日報を確認するのは{log_manager_signs}。</translation>
    </message>
    <message>
        <source>Backup at closing</source>
        <translation>閉館のときの控え</translation>
    </message>
    <message>
        <source>Who signs the log</source>
        <translation>日報を確認する人</translation>
    </message>
</context>
<context>
    <name>DayTile</name>
    <message>
        <source>closed</source>
        <translation>休館</translation>
    </message>
    <message>
        <source>{count} bookings</source>
        <translation>予約 {count}</translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation>空き {count}</translation>
    </message>
    <message>
        <source>holiday, open</source>
        <translation>祝日（開館）</translation>
    </message>
</context>
<context>
    <name>DaysBehindCard</name>
    <message>
        <source>{count} copies</source>
        <translation>{count}部</translation>
    </message>
    <message>
        <source>Enter or a double click opens the record</source>
        <translation>Enterかダブルクリックで記録を開きます</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>{count} not signed</source>
        <translation>未確認 {count}日</translation>
    </message>
    <message>
        <source>all signed</source>
        <translation>すべて確認済み</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天気</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>来館者</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>収入</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休館</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>その月の日</translation>
    </message>
    <message>
        <source>Enter opens the log of a day</source>
        <translation>Enterでその日の日報を開きます</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Nobody else wants the room at this time.</source>
        <translation>同じ時間に他の申込みはありません。</translation>
    </message>
    <message>
        <source>{count} more want or have the room at this time:</source>
        <translation>同じ時間に他に{count}件の申込み・予約があります：</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Refuse the request</source>
        <translation>承認しない</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>承認しない理由</translation>
    </message>
    <message>
        <source>The answer to the group says why.</source>
        <translation>団体への回答に理由が必要です。</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Choose what is decided.</source>
        <translation>審査の結果を選んでください。</translation>
    </message>
    <message>
        <source>A refusal needs a reason; the letter says it.</source>
        <translation>不登録には理由が要ります（通知に載ります）。</translation>
    </message>
    <message>
        <source>Which day? For example 11/28 or R9.3.31.</source>
        <translation>日付を入れてください。例：11/28、R9.3.31</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>登録しない</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>審査の結果</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>登録の期限</translation>
    </message>
    <message>
        <source>Reason (for a refusal, or an exception)</source>
        <translation>理由（不登録・例外のとき）</translation>
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
    <name>DirectoryForm</name>
    <message>
        <source>By field</source>
        <translation>分野ごと</translation>
    </message>
    <message>
        <source>By reading</source>
        <translation>五十音順</translation>
    </message>
    <message>
        <source>One page after another</source>
        <translation>1ページずつ</translation>
    </message>
    <message>
        <source>Two on A4, for folding</source>
        <translation>A4に2ページ（二つ折り）</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページの置き方</translation>
    </message>
    <message>
        <source>Only what the groups agreed to have published is in it.</source>
        <translation>公開に同意した項目だけが載ります。</translation>
    </message>
    <message>
        <source>The directory is drawn here.</source>
        <translation>ここに冊子が出ます。</translation>
    </message>
</context>
<context>
    <name>DirectorySheet</name>
    <message>
        <source>Which groups</source>
        <translation>載せる団体</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並べ方</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Everybody on the register</source>
        <translation>登録しているすべて</translation>
    </message>
    <message>
        <source>The list that is shown</source>
        <translation>いま表示している一覧</translation>
    </message>
    <message>
        <source>Directory of groups</source>
        <translation>団体紹介冊子</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>活動分野ごと</translation>
    </message>
    <message>
        <source>By reading</source>
        <translation>五十音順</translation>
    </message>
    <message>
        <source>One page after another</source>
        <translation>1ページずつ（A5）</translation>
    </message>
    <message>
        <source>Two on A4, for folding</source>
        <translation>A4に2ページ（折って冊子に）</translation>
    </message>
    <message>
        <source>Only what the groups agreed to have published is in it. For folding, print on both sides and turn at the short edge. Suspended groups, and individuals whose name is not public, are left out.</source>
        <translation>公開に同意のあった項目だけを載せます。折って冊子にするときは、両面・短辺とじで印刷してください。休止中の団体と、氏名を公開しない個人は載りません。</translation>
    </message>
</context>
<context>
    <name>DisplacedLine</name>
    <message>
        <source>Move…</source>
        <translation>移す…</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Let stand…</source>
        <translation>このまま認める…</translation>
    </message>
    <message>
        <source>Why it may stay, then Enter</source>
        <translation>認める理由を書いて Enter</translation>
    </message>
</context>
<context>
    <name>DisplayForm</name>
    <message>
        <source>{name} ({count} free)</source>
        <translation>{name}（空き{count}）</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>まだ置いていない</translation>
    </message>
    <message>
        <source>Take in a flyer or poster</source>
        <translation>チラシ・ポスターの受付</translation>
    </message>
    <message>
        <source>Change {number}</source>
        <translation>{number} を直す</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>はがき</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>団体・持ってきた人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>催しの日</translation>
    </message>
    <message>
        <source>Shown until</source>
        <translation>いつまで出すか</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>部数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Rack or board</source>
        <translation>置き場所</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>決まりどおり</translation>
    </message>
    <message>
        <source>Write it down (Ctrl+Enter)</source>
        <translation>書きとめる（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>DisplaysForm</name>
    <message>
        <source>What comes down first, then rack by rack: for whoever goes round with it.</source>
        <translation>下げるものが先、あとは置き場所ごと。見回りに持っていく一覧です。</translation>
    </message>
</context>
<context>
    <name>DisplaysSheet</name>
    <message>
        <source>{name}: {count} free</source>
        <translation>{name} 空き{count}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>down today</source>
        <translation>今日下げる</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>団体・持ってきた人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>置き場所</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>まだ置いていない</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>催しの日</translation>
    </message>
    <message>
        <source>Shown until</source>
        <translation>いつまで出すか</translation>
    </message>
    <message>
        <source>Came down</source>
        <translation>下げたもの</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>{count}部</translation>
    </message>
    <message>
        <source>{title} came down. It can be undone.</source>
        <translation>「{title}」を下げました。元に戻せます。</translation>
    </message>
    <message>
        <source>{count} came down. It can be undone.</source>
        <translation>{count}点を下げました。元に戻せます。</translation>
    </message>
    <message>
        <source>{title} is shown again.</source>
        <translation>「{title}」をもう一度置きました。</translation>
    </message>
    <message>
        <source>Written down. Stick the label of its period on it.</source>
        <translation>受け付けました。期間のラベルを貼ってください。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Flyers and posters</source>
        <translation>チラシ・ポスター</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>掲示中</translation>
    </message>
    <message>
        <source>Down today</source>
        <translation>今日下げる</translation>
    </message>
    <message>
        <source>Title, owner or number</source>
        <translation>題名・団体・受付番号</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>印刷（Ctrl+P）</translation>
    </message>
    <message>
        <source>Take in (Insert)</source>
        <translation>受け付ける（Insert）</translation>
    </message>
    <message>
        <source>Racks and boards</source>
        <translation>棚と掲示板</translation>
    </message>
    <message>
        <source>All came down</source>
        <translation>すべて下げた</translation>
    </message>
    <message>
        <source>It came down</source>
        <translation>下げた</translation>
    </message>
    <message>
        <source>None is left</source>
        <translation>なくなった</translation>
    </message>
    <message>
        <source>Fetched again</source>
        <translation>引き取られた</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>もう一度出す</translation>
    </message>
    <message>
        <source>Label of its period</source>
        <translation>期間のラベル</translation>
    </message>
</context>
<context>
    <name>DoorForm</name>
    <message>
        <source>All rooms of this site</source>
        <translation>この拠点のすべての部屋</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>A sheet for each door.</source>
        <translation>部屋ごとに1枚です。</translation>
    </message>
</context>
<context>
    <name>DoorListForm</name>
    <message>
        <source>Names with a box to tick and free lines, without telephone numbers.</source>
        <translation>名前と受付欄、記入用の空行です。電話番号は載りません。</translation>
    </message>
</context>
<context>
    <name>DrawResultForm</name>
    <message>
        <source>The last draw of the kind. Anyone can draw it again from what stands on it.</source>
        <translation>その種類の最後の抽選。書いてあることから、だれでも引き直して確かめられます。</translation>
    </message>
</context>
<context>
    <name>DueSheet</name>
    <message>
        <source>Nobody else comes today.</source>
        <translation>今日の来館予定はもうありません。</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>期限のある仕事はありません。</translation>
    </message>
    <message>
        <source>{count} all day</source>
        <translation>今日 {count}件</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>すべて {count}</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>今日中にすること</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>来館待ち</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限のあるもの</translation>
    </message>
    <message>
        <source>Back to the day (Esc)</source>
        <translation>今日へ戻る（Esc）</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>今日へ戻る</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示するもの</translation>
    </message>
</context>
<context>
    <name>EarlierCountsCard</name>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods);;All files (*)</source>
        <translation>一覧 (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a list of earlier counts</source>
        <translation>過去の件数の一覧を選ぶ</translation>
    </message>
    <message>
        <source>Read in: {total} together.</source>
        <translation>取り込みました。合わせて{total}です。</translation>
    </message>
    <message>
        <source>Taken back: nothing of the list is counted any more.</source>
        <translation>取り消しました。この一覧の件数はもう数えません。</translation>
    </message>
    <message>
        <source>Lists read in before</source>
        <translation>取り込んだ一覧</translation>
    </message>
    <message>
        <source>{new} new numbers, {changed} changed, {held} held</source>
        <translation>新しい数 {new}、変更 {changed}、保留 {held}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: “{value}”</source>
        <translation>{row}行目&#x3000;{column}「{value}」</translation>
    </message>
    <message>
        <source>{file}: {new} new numbers, {changed} changed, {same} as they were, {held} held. {total} together.</source>
        <translation>{file}：新しい数 {new}、変わる数 {changed}、同じ数 {same}、保留 {held}。合わせて{total}です。</translation>
    </message>
    <message>
        <source>A table of months or days, by topic, by who came or by channel. What is counted here already is held.</source>
        <translation>月別・日別の表を読み込みます（相談内容別・主体別・方法別も可）。すでに数えている期間の数は保留にします。</translation>
    </message>
    <message>
        <source>Counts of earlier years</source>
        <translation>過去の件数の取込み</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>相談（件）</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>対応（回）</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>どこの件数</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>数えるもの</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Back to the figures (Esc)</source>
        <translation>統計に戻る（Esc）</translation>
    </message>
    <message>
        <source>What was held</source>
        <translation>保留にしたもの</translation>
    </message>
</context>
<context>
    <name>EditCard</name>
    <message>
        <source>Change the slip</source>
        <translation>利用票の変更</translation>
    </message>
    <message>
        <source>Seat people</source>
        <translation>席の受付</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Seat them (Ctrl+Enter)</source>
        <translation>受け付ける（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
</context>
<context>
    <name>EmergencyForm</name>
    <message>
        <source>Whom to call, and how the counter goes on without power. Hang it beside the phone.</source>
        <translation>電話をかけるところと、停電のときの進め方。電話のそばに貼ってください。</translation>
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
    <name>EntranceForm</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Names of guests, and of individuals who did not agree to it, are not on it.</source>
        <translation>登録のない人と、公開に同意していない個人の名前は載りません。</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>No booking</source>
        <translation>予約停止</translation>
    </message>
    <message>
        <source>Bookings to move</source>
        <translation>振り替える予約</translation>
    </message>
    <message>
        <source>{at}, entered {entered}</source>
        <translation>{at}（{entered}に記入）</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}（期限切れ）</translation>
    </message>
    <message>
        <source>{count}; found in Rooms under closures</source>
        <translation>{count}件（会議室の「休館・振替」にあります）</translation>
    </message>
    <message>
        <source>Lost property</source>
        <translation>忘れ物</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>要望</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事故・トラブル</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>応急手当</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>故障・修理</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>伝言</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>荷物・郵便</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>返却</translation>
    </message>
    <message>
        <source>To the police</source>
        <translation>警察へ</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>処分</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修理</translation>
    </message>
    <message>
        <source>Found sound</source>
        <translation>異常なし</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つけたもの</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>What is broken</source>
        <translation>故障したところ</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>点検するところ</translation>
    </message>
    <message>
        <source>What was brought</source>
        <translation>届いたもの</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Who found it</source>
        <translation>見つけた人</translation>
    </message>
    <message>
        <source>Who complained</source>
        <translation>申し出た方</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>申し出た方</translation>
    </message>
    <message>
        <source>Who was involved</source>
        <translation>関わった人</translation>
    </message>
    <message>
        <source>Who was hurt</source>
        <translation>手当を受けた人</translation>
    </message>
    <message>
        <source>Who inspects</source>
        <translation>点検する人</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>電話をかけた人</translation>
    </message>
    <message>
        <source>Who sent it</source>
        <translation>送った人</translation>
    </message>
    <message>
        <source>To the police by</source>
        <translation>警察へ届ける日</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回答の期限</translation>
    </message>
    <message>
        <source>Repaired by</source>
        <translation>修理の期限</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>点検の日</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>あて先</translation>
    </message>
    <message>
        <source>How it was made sure</source>
        <translation>確かめた方法</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答の内容</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>受け取った人</translation>
    </message>
    <message>
        <source>Police station</source>
        <translation>届けた警察署</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>渡した相手</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>回答した人</translation>
    </message>
    <message>
        <source>Who repaired it</source>
        <translation>修理した人・会社</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <translation>確かめた人・会社</translation>
    </message>
    <message>
        <source>Number of the police</source>
        <translation>受理番号</translation>
    </message>
    <message>
        <source>Number of the job</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>at</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>くわしく</translation>
    </message>
    <message>
        <source>Room or machine</source>
        <translation>部屋・機械</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>くわしい場所</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>備品</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Who told of it</source>
        <translation>気づいた人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>いつまでに</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>したこと</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日まで</translation>
    </message>
    <message>
        <source>no booking</source>
        <translation>予約停止中</translation>
    </message>
    <message>
        <source>for {who}</source>
        <translation>{who}あて</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start}～{end}</translation>
    </message>
    <message>
        <source>until it can be used again</source>
        <translation>使えるようになるまで</translation>
    </message>
</context>
<context>
    <name>EntriesSheet</name>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Nothing is picked</source>
        <translation>選ばれていません</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>済みにする</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>直す…</translation>
    </message>
    <message>
        <source>Stop booking…</source>
        <translation>予約を止める…</translation>
    </message>
    <message>
        <source>Let it be booked again</source>
        <translation>予約を再開する</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>用紙…</translation>
    </message>
    <message>
        <source>Receipt for what was given back…</source>
        <translation>受領書…</translation>
    </message>
    <message>
        <source>Go to the group</source>
        <translation>団体を開く</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Withdraw: a mistake</source>
        <translation>取り下げる（書き間違い）</translation>
    </message>
</context>
<context>
    <name>EntryEditCard</name>
    <message>
        <source>Draft {time}</source>
        <translation>下書き {time}</translation>
    </message>
    <message>
        <source>Change {number}</source>
        <translation>{number}を直す</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>記録を書く</translation>
    </message>
    <message>
        <source>Done with already? How it ended</source>
        <translation>もう済んでいるとき：結果</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>書き直す</translation>
    </message>
    <message>
        <source>As it was saved</source>
        <translation>保存したとおりに戻す</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>by the center&apos;s rule</source>
        <translation>決まりの日数</translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>Number, words, name, phone</source>
        <translation>番号・ことば・名前・電話</translation>
    </message>
    <message>
        <source>Look for a record</source>
        <translation>記録を探す</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>済んだもの</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>記録を書く</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries of the list</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Name of an entry</source>
        <translation>選択肢の名前</translation>
    </message>
    <message>
        <source>Name of a new entry, or another name for the chosen one</source>
        <translation>新しい選択肢、または選んだものの新しい名前</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変える</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>{name} (not offered)</source>
        <translation>{name}（使っていません）</translation>
    </message>
    <message>
        <source>Offer no more</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>また使う</translation>
    </message>
    <message>
        <source>Keys out</source>
        <translation>貸出中の鍵</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Nothing is open. Alt+N writes something down.</source>
        <translation>済んでいない記録はありません。Alt+Nで書けます。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>No key is out.</source>
        <translation>貸出中の鍵はありません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>済んだもの</translation>
    </message>
    <message>
        <source>{count}, {late} of them overdue</source>
        <translation>{count}件、期限切れ{late}件</translation>
    </message>
    <message>
        <source>since {since}, until {until}</source>
        <translation>{since}から、予約は{until}まで</translation>
    </message>
    <message>
        <source>not back</source>
        <translation>未返却</translation>
    </message>
</context>
<context>
    <name>EntryOfNote</name>
    <message>
        <source>Make a record of it</source>
        <translation>記録にする</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>何にするか</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Make it (Ctrl+Enter)</source>
        <translation>作る（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>EntryPrintMenu</name>
    <message>
        <source>List of lost property…</source>
        <translation>忘れ物一覧…</translation>
    </message>
    <message>
        <source>List for the police…</source>
        <translation>警察へ届ける忘れ物…</translation>
    </message>
    <message>
        <source>Incident report to fill in by hand…</source>
        <translation>事故・トラブル報告書（記入用）…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>印刷… (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>EquipmentList</name>
    <message>
        <source>{name} (of {stock})</source>
        <translation>{name}（全{stock}）</translation>
    </message>
    <message>
        <source>{name}: {stock} left</source>
        <translation>{name}&#x3000;あと{stock}</translation>
    </message>
</context>
<context>
    <name>ErasureSheet</name>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去する</translation>
    </message>
    <message>
        <source>{count} groups will be erased. This cannot be undone.</source>
        <translation>{count}団体の記録を消去します。元に戻せません。</translation>
    </message>
    <message>
        <source>{status} since {day}</source>
        <translation>{day}から{status}</translation>
    </message>
    <message>
        <source>{done} of {total} groups are erased</source>
        <translation>{total}団体のうち{done}団体を消去しました</translation>
    </message>
    <message>
        <source>{people} people, {contacts} contacts, {notes} notes, {papers} papers, {texts} texts of uses</source>
        <translation>人 {people}・連絡先 {contacts}・メモ {notes}・書類 {papers}・利用の記述 {texts}</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>{chosen} of {count} groups</source>
        <translation>{count}団体のうち{chosen}団体</translation>
    </message>
    <message>
        <source>There is nothing to erase.</source>
        <translation>消去する記録はありません。</translation>
    </message>
    <message>
        <source>The history of it goes too. Figures and receipts stay.</source>
        <translation>変更の履歴も消えます。統計と領収書は残ります。</translation>
    </message>
    <message>
        <source>Also the names on old records: {guests} guests, {slips} slips of the open space, {sign_ups} sign-ups, {displays} flyers, {entries} records of the day book</source>
        <translation>ほかに古い記録のお名前：登録団体以外の方{guests}件、フリースペースの利用票{slips}件、申込み{sign_ups}件、チラシ{displays}件、記録{entries}件</translation>
    </message>
    <message>
        <source>Also what was written into {count} consultations that ended long ago; they are still counted</source>
        <translation>終わって保存期間を過ぎた相談{count}件に書かれたことも消します（件数には残ります）</translation>
    </message>
    <message>
        <source>{count} groups were erased.</source>
        <translation>{count}団体の記録を消去しました。</translation>
    </message>
    <message>
        <source>Erase old records</source>
        <translation>古い記録の消去</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>長期保存にする</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>Groups that left the register and whose records need not be kept any longer. Only shown so far.</source>
        <translation>登録を終え、保存期間を過ぎた団体の記録を消します。「消去」を押すまで、何も消えません。</translation>
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
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>申込み</translation>
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
        <source>The center&apos;s</source>
        <translation>センター</translation>
    </message>
    <message>
        <source>Others&apos;</source>
        <translation>他団体</translation>
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
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>主催の別</translation>
    </message>
    <message>
        <source>Rooms to book</source>
        <translation>押さえる部屋</translation>
    </message>
    <message>
        <source>Place, if no room of the center</source>
        <translation>場所（センターの部屋以外）</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
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
        <source>Signing up</source>
        <translation>申込み</translation>
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
    <name>EventMenu</name>
    <message>
        <source>It takes place after all</source>
        <translation>中止を取り消す</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>中止にする…</translation>
    </message>
    <message>
        <source>List of sign-ups…</source>
        <translation>申込者一覧…</translation>
    </message>
    <message>
        <source>Names for the door…</source>
        <translation>受付名簿…</translation>
    </message>
    <message>
        <source>Put a like one in…</source>
        <translation>写して新しく入れる…</translation>
    </message>
    <message>
        <source>More about this event</source>
        <translation>この催しのほかの操作</translation>
    </message>
    <message>
        <source>More (Alt+M)</source>
        <translation>ほかの操作（Alt+M）</translation>
    </message>
</context>
<context>
    <name>EventMonthForm</name>
    <message>
        <source>What takes place in the month, to be hung on the wall. Nobody&apos;s telephone number is on it.</source>
        <translation>1か月の催しの掲示用です。個人の電話番号は載りません。</translation>
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
        <source>course</source>
        <translation>講座</translation>
    </message>
    <message>
        <source>exchange meeting</source>
        <translation>交流会</translation>
    </message>
    <message>
        <source>festival</source>
        <translation>まつり・フェスタ</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会議・説明会</translation>
    </message>
    <message>
        <source>exhibition</source>
        <translation>展示</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>others&apos;</source>
        <translation>他団体</translation>
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
        <source>signed up {people}, {waiting} wait</source>
        <translation>申込{people}・待ち{waiting}</translation>
    </message>
    <message>
        <source>signed up {people}</source>
        <translation>申込{people}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>Signing up</source>
        <translation>申込み</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>one of {count} dates</source>
        <translation>全{count}回のうち1回</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}まで</translation>
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
        <source>For the wall…</source>
        <translation>掲示用の一覧…</translation>
    </message>
    <message>
        <source>The month for the wall</source>
        <translation>掲示用の1か月</translation>
    </message>
    <message>
        <source>Names for the door</source>
        <translation>受付名簿</translation>
    </message>
    <message>
        <source>List of sign-ups</source>
        <translation>申込者一覧</translation>
    </message>
    <message>
        <source>What takes place, its flyer and how many came are kept here.</source>
        <translation>催しの日時、チラシ、来場者数をここに残します。</translation>
    </message>
</context>
<context>
    <name>ExamplesCard</name>
    <message>
        <source>For example</source>
        <translation>計算の例</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>版数</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機械</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>両面</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>our paper</source>
        <translation>センターの紙</translation>
    </message>
    <message>
        <source>masters</source>
        <translation>版</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>枚</translation>
    </message>
</context>
<context>
    <name>ExamplesTable</name>
    <message>
        <source>refused</source>
        <translation>受付不可</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>計算の例</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Why the counter jumped by {faces}</source>
        <translation>カウンターが{faces}とんだ理由</translation>
    </message>
    <message>
        <source>About the counter</source>
        <translation>カウンターについて</translation>
    </message>
    <message>
        <source>Spoilt (faces)</source>
        <translation>損紙（面）</translation>
    </message>
    <message>
        <source>Why it is printed all the same (manager)</source>
        <translation>それでも印刷する理由（センター長）</translation>
    </message>
    <message>
        <source>Why it is set right</source>
        <translation>訂正の理由</translation>
    </message>
    <message>
        <source>Test print, service, paper jam</source>
        <translation>試し刷り、点検、紙づまり など</translation>
    </message>
    <message>
        <source>Sheets miscounted, wrong group</source>
        <translation>枚数の数えまちがい、団体ちがい など</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>{count} groups, {columns} columns.</source>
        <translation>{count}団体、{columns}列です。</translation>
    </message>
    <message>
        <source>{withheld} cells stay empty: nobody agreed to have them published.</source>
        <translation>公開の同意がない{withheld}か所は空欄になります。</translation>
    </message>
    <message>
        <source>{guarded} cells that a spreadsheet would run as formulas get an apostrophe.</source>
        <translation>数式として動いてしまう{guarded}か所には、先頭に &apos; を付けます。</translation>
    </message>
    <message>
        <source>{character}  in line {row}, {column}</source>
        <translation>{character}&#x3000;{row}行目「{column}」</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか{count}か所</translation>
    </message>
    <message>
        <source>Shift_JIS has no character for {count} of them.</source>
        <translation>Shift_JISにない文字が{count}か所あります。</translation>
    </message>
    <message>
        <source>UTF-8 keeps them all. Written all the same, each becomes 〓.</source>
        <translation>UTF-8ならすべて残ります。このまま書き出すと〓になります。</translation>
    </message>
    <message>
        <source>{count} groups were written.</source>
        <translation>{count}団体を書き出しました。</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>一覧を書き出す</translation>
    </message>
    <message>
        <source>for the desk</source>
        <translation>窓口用</translation>
    </message>
    <message>
        <source>for the public</source>
        <translation>公開用</translation>
    </message>
    <message>
        <source>For whom (the public gets what was agreed to)</source>
        <translation>使いみち（公開用は同意のある項目だけ）</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列を選ぶ</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>ファイルに書き出す…</translation>
    </message>
    <message>
        <source>Write with 〓…</source>
        <translation>〓にして書き出す…</translation>
    </message>
</context>
<context>
    <name>ExtraFieldsCard</name>
    <message>
        <source>Own fields</source>
        <translation>独自項目</translation>
    </message>
    <message>
        <source>What this center asks groups besides; for a choice of words make a list of your own.</source>
        <translation>センターが独自に聞く項目。選択肢から選ぶものは一覧を作ってください。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>What a new field holds</source>
        <translation>新しい項目の種類</translation>
    </message>
</context>
<context>
    <name>FaultsCard</name>
    <message>
        <source>Holes and overlaps</source>
        <translation>穴と重なり</translation>
    </message>
    <message>
        <source>Every job has one price.</source>
        <translation>どの印刷にも料金が1つずつあります。</translation>
    </message>
</context>
<context>
    <name>FeeLines</name>
    <message>
        <source>Fee</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>保証金</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>あとで返します</translation>
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
    <name>FiguresCard</name>
    <message>
        <source>Enter or a double click shows what stands behind a row</source>
        <translation>Enter かダブルクリックで、行の内訳を開きます</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day}現在</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
</context>
<context>
    <name>FiguresChoice</name>
    <message>
        <source>One group may have several of them: the counts add to more than the groups, the shares to more than 100 %.</source>
        <translation>1つの団体が複数に当てはまることがあるため、件数の合計は登録数より多く、割合の合計は100％を超えることがあります。</translation>
    </message>
    <message>
        <source>At the end of each fiscal year; in the last one on the day.</source>
        <translation>各年度の末日現在の数です。最後の年度は、選んだ日現在です。</translation>
    </message>
    <message>
        <source>Members and the day of founding are those that are known now, for past days too.</source>
        <translation>会員と設立日は、過去の日についても、今の登録内容で数えます。</translation>
    </message>
    <message>
        <source>Which day? For example 11/28 or R9.3.31.</source>
        <translation>日付を入れてください。例：11/28、R9.3.31</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>その日現在</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>年度別</translation>
    </message>
    <message>
        <source>Table and chart</source>
        <translation>表とグラフ</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>印刷する紙</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>何別に</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>見るもの</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>ファイルにする</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>ファイルに書き出す…</translation>
    </message>
</context>
<context>
    <name>FiguresSheet</name>
    <message>
        <source>The file was written.</source>
        <translation>ファイルに書き出しました。</translation>
    </message>
    <message>
        <source>Write the figures</source>
        <translation>統計の書き出し</translation>
    </message>
    <message>
        <source>Figures of the register</source>
        <translation>登録団体の統計</translation>
    </message>
</context>
<context>
    <name>FiguresSide</name>
    <message>
        <source>All sites</source>
        <translation>すべての拠点</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>印刷する紙</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>何別に</translation>
    </message>
    <message>
        <source>When</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>どこを</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>見るもの</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>ファイルにする</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>書き出す…</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>PDF, picture, text or spreadsheet up to {most} MB; or drop it here</source>
        <translation>PDF・写真・文書・表、{most}MBまで。ここにドラッグしても入ります</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>CSV, Excel (xlsx, xls) or OpenDocument (ods). Choose the file, or drop it here. Nothing is written before you say so.</source>
        <translation>CSV、Excel（xlsx・xls）、ods の名簿を取り込めます。ファイルを選ぶか、ここにドラッグしてください。「取り込む」を押すまで、登録は変わりません。</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Lists that were read in</source>
        <translation>これまでに取り込んだ名簿</translation>
    </message>
    <message>
        <source>Open the original file</source>
        <translation>元のファイルを開く</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>この取込みを取り消す</translation>
    </message>
    <message>
        <source>Line of the header</source>
        <translation>見出しの行</translation>
    </message>
    <message>
        <source>Lines of the header</source>
        <translation>見出しの行数</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>ファイルの最初の行</translation>
    </message>
    <message>
        <source>found by itself: line {row}</source>
        <translation>自動（{row}行目）</translation>
    </message>
    <message>
        <source>line {row}</source>
        <translation>{row}行目</translation>
    </message>
    <message>
        <source>lines: {count}</source>
        <translation>自動（{count}行）</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>two lines</source>
        <translation>2行</translation>
    </message>
    <message>
        <source>Read in at</source>
        <translation>取り込んだ日時</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>does not matter</source>
        <translation>指定しない</translation>
    </message>
    <message>
        <source>Narrow down the list</source>
        <translation>一覧を絞り込む</translation>
    </message>
    <message>
        <source>Papers are missing</source>
        <translation>書類が足りない</translation>
    </message>
    <message>
        <source>Never came for advice</source>
        <translation>相談に来たことがない</translation>
    </message>
    <message>
        <source>Only who takes letters</source>
        <translation>郵送できる団体だけ</translation>
    </message>
    <message>
        <source>Keep this list under a name</source>
        <translation>この条件に名前を付けて残す</translation>
    </message>
    <message>
        <source>Status (without one: who is on the register)</source>
        <translation>状態（選ばなければ登録中の団体）</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>気になる点</translation>
    </message>
    <message>
        <source>Registration ends before</source>
        <translation>登録の期限がこの日より前</translation>
    </message>
    <message>
        <source>Not seen since (bookings, printing, advice)</source>
        <translation>この日から利用がない（予約・印刷・相談）</translation>
    </message>
    <message>
        <source>Activity fields</source>
        <translation>活動分野</translation>
    </message>
    <message>
        <source>Organization forms</source>
        <translation>組織形態</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Renewals and surveys</source>
        <translation>更新・調査</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>独自項目</translation>
    </message>
    <message>
        <source>Ask for nothing</source>
        <translation>条件を外す</translation>
    </message>
    <message>
        <source>whatever they answered</source>
        <translation>回答を問わない</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>まだ回答がない</translation>
    </message>
    <message>
        <source>has answered</source>
        <translation>回答した</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>辞退した</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Columns</source>
        <translation>列を選ぶ</translation>
    </message>
    <message>
        <source>Choose the columns of the list (Alt+C)</source>
        <translation>一覧に出す列を選ぶ（Alt+C）</translation>
    </message>
    <message>
        <source>Ask for several things at once (Ctrl+Shift+F)</source>
        <translation>いくつもの条件で絞り込む（Ctrl+Shift+F）</translation>
    </message>
    <message>
        <source>Narrow down ({count})</source>
        <translation>絞り込む（{count}）</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>絞り込む</translation>
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
    <name>FinderForm</name>
    <message>
        <source>All sites</source>
        <translation>すべての拠点</translation>
    </message>
    <message>
        <source>Joined rooms too</source>
        <translation>連結した部屋も</translation>
    </message>
    <message>
        <source>Cannot be read; for example 18-20</source>
        <translation>読み取れません。例：18-20</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>その日付はありません</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>ひとことで</translation>
    </message>
    <message>
        <source>From</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Until and with</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Days of the week (every day when none is chosen)</source>
        <translation>曜日（選ばなければ毎日）</translation>
    </message>
    <message>
        <source>Time of day (any when none is chosen)</source>
        <translation>時間帯（選ばなければいつでも）</translation>
    </message>
    <message>
        <source>Or times</source>
        <translation>または時刻</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>どこを</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>備品</translation>
    </message>
    <message>
        <source>e.g. next Tuesday evening, 10 people, projector</source>
        <translation>例&#x3000;次の火曜の夜 10人 プロジェクター</translation>
    </message>
    <message>
        <source>as usual (2 hours)</source>
        <translation>標準（2時間）</translation>
    </message>
</context>
<context>
    <name>FinderSheet</name>
    <message>
        <source>the best {count}</source>
        <translation>条件に近い順に{count}件</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>読み取れなかった言葉：{words}</translation>
    </message>
    <message>
        <source>Find a free room</source>
        <translation>空きを探す</translation>
    </message>
    <message>
        <source>Free, the best first</source>
        <translation>空き（条件に近い順）</translation>
    </message>
    <message>
        <source>Free rooms; Enter books one</source>
        <translation>空いている部屋。Enterで予約</translation>
    </message>
    <message>
        <source>Nothing like this is free. More days, another time of day, fewer people or joined rooms may help.</source>
        <translation>条件に合う空きはありません。日を広げる、時間帯を変える、人数を減らす、連結した部屋も探す、のいずれかをお試しください。</translation>
    </message>
    <message>
        <source>Enter or a double click opens the booking sheet, filled in</source>
        <translation>Enter かダブルクリックで、記入済みの予約票が開きます</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>Welcome. Only three things to begin with</source>
        <translation>ようこそ。はじめに3つだけ</translation>
    </message>
    <message>
        <source>You can stop and go on at any time; everything can be changed later.</source>
        <translation>とちゅうでやめても続きからできます。いつでもやり直せます。</translation>
    </message>
    <message>
        <source>To practise there is a demo center to try everything in. Nothing gets mixed up.</source>
        <translation>練習したいときは、見本の1日で自由に試せます。本物の記録には混ざりません。</translation>
    </message>
    <message>
        <source>Open the demo center</source>
        <translation>見本の1日を開く</translation>
    </message>
    <message>
        <source>{rooms} rooms and {machines} machines are there.</source>
        <translation>{rooms}部屋と{machines}台が入っています</translation>
    </message>
    <message>
        <source>Rooms and machines</source>
        <translation>部屋と機器</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>確かめる</translation>
    </message>
    <message>
        <source>Enter the rooms</source>
        <translation>部屋を入れる</translation>
    </message>
    <message>
        <source>What can be booked, with seats and prices.</source>
        <translation>予約できる部屋と、その定員・料金を入れます</translation>
    </message>
    <message>
        <source>{count} groups are there.</source>
        <translation>{count}団体が入っています</translation>
    </message>
    <message>
        <source>Choose the Excel file you use today. What is read in is shown before it is kept.</source>
        <translation>今お使いのExcelを選ぶだけ。列の意味はこちらで見当をつけ、取り込む前に見せます</translation>
    </message>
    <message>
        <source>Read in the list of groups</source>
        <translation>団体の名簿を取り込む</translation>
    </message>
    <message>
        <source>More</source>
        <translation>さらに取り込む</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>名簿を選ぶ</translation>
    </message>
    <message>
        <source>Opening hours and closed days</source>
        <translation>開館時間と休館日</translation>
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
    <name>FollowUpOfNote</name>
    <message>
        <source>Make a follow-up of it</source>
        <translation>相談のフォローにする</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>相談の番号</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Make it (Ctrl+Enter)</source>
        <translation>作る（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
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
        <source>Who does it</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Shown from</source>
        <translation>知らせる日</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>完了を取り消す</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>フォローを足す</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>何をするか書いてください。</translation>
    </message>
    <message>
        <source>Which day? For example 11/28.</source>
        <translation>日付を書いてください（例 11/28）。</translation>
    </message>
</context>
<context>
    <name>FollowUpsForm</name>
    <message>
        <source>Whose</source>
        <translation>だれの分</translation>
    </message>
    <message>
        <source>For the desk alone: there is room to write during a round of calls.</source>
        <translation>窓口内だけで使います。電話をかけながら書き込めます。</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>全員</translation>
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
        <source>{who}, {tariff}</source>
        <translation>{who}&#x3000;{tariff}</translation>
    </message>
    <message>
        <source>No fee yet</source>
        <translation>料金はまだ出ません</translation>
    </message>
    <message>
        <source>Set a print job right</source>
        <translation>印刷の訂正</translation>
    </message>
    <message>
        <source>Printing: report it</source>
        <translation>印刷の報告</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>書き直す</translation>
    </message>
    <message>
        <source>One more original</source>
        <translation>原稿を足す</translation>
    </message>
    <message>
        <source>Printing now</source>
        <translation>印刷中にする</translation>
    </message>
    <message>
        <source>Write it down before it is printed; every desk sees it (Ctrl+B)</source>
        <translation>印刷の前に受け付けます。どのパソコンにも出ます（Ctrl+B）</translation>
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
    <name>FormChangeSheet</name>
    <message>
        <source>Choose the form that it has from then on.</source>
        <translation>新しい組織形態を選んでください。</translation>
    </message>
    <message>
        <source>Which day? For example 11/28 or R9.3.31.</source>
        <translation>日付を入れてください。例：11/28、R9.3.31</translation>
    </message>
    <message>
        <source>Another organization form</source>
        <translation>組織形態の変更</translation>
    </message>
    <message>
        <source>no form given</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>So far: {form}</source>
        <translation>これまで：{form}</translation>
    </message>
    <message>
        <source>Organization form</source>
        <translation>組織形態</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>いつから</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>New print job</source>
        <translation>印刷の受付</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time}から</translation>
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
    <name>GivenBackForm</name>
    <message>
        <source>Lost property</source>
        <translation>忘れ物</translation>
    </message>
    <message>
        <source>Choose what was given back.</source>
        <translation>渡したものを選んでください。</translation>
    </message>
    <message>
        <source>Whoever takes it writes name and address and signs.</source>
        <translation>受け取る人が名前と住所を書き、署名します。</translation>
    </message>
</context>
<context>
    <name>GroundRow</name>
    <message>
        <source>Percent</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Name of the ground</source>
        <translation>理由の名称</translation>
    </message>
    <message>
        <source>Ground, for example held by the city</source>
        <translation>理由（例：市の主催）</translation>
    </message>
</context>
<context>
    <name>GroundsCard</name>
    <message>
        <source>Grounds of relief</source>
        <translation>減免の理由</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>足す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{name}: from 0 to 100 percent.</source>
        <translation>{name}：0～100% で書いてください。</translation>
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
    <name>GroupFigures</name>
    <message>
        <source>Activity field</source>
        <translation>活動分野</translation>
    </message>
    <message>
        <source>Organization form</source>
        <translation>組織形態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>会員数</translation>
    </message>
    <message>
        <source>Years of activity</source>
        <translation>設立からの年数</translation>
    </message>
    <message>
        <source>Members by age</source>
        <translation>会員の年代</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>団体数</translation>
    </message>
    <message>
        <source>Members whose age is said</source>
        <translation>年代の記載のある会員</translation>
    </message>
    <message>
        <source>On the register</source>
        <translation>登録団体（個人を含む）</translation>
    </message>
    <message>
        <source>{first} or more</source>
        <translation>{first}人以上</translation>
    </message>
    <message>
        <source>{first} to {last} members</source>
        <translation>{first}～{last}人</translation>
    </message>
    <message>
        <source>{first} years or more</source>
        <translation>{first}年以上</translation>
    </message>
    <message>
        <source>less than {last} years</source>
        <translation>{last}年未満</translation>
    </message>
    <message>
        <source>from {first} to under {last} years</source>
        <translation>{first}年以上{last}年未満</translation>
    </message>
</context>
<context>
    <name>GroupImport</name>
    <message>
        <source>(not read)</source>
        <translation>（取り込まない）</translation>
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
        <source>Group or individual</source>
        <translation>団体・個人の別</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Called for short</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Days of activity</source>
        <translation>活動日</translation>
    </message>
    <message>
        <source>How to join</source>
        <translation>入会方法</translation>
    </message>
    <message>
        <source>What one gains</source>
        <translation>得られること</translation>
    </message>
    <message>
        <source>Incorporation planned</source>
        <translation>法人化予定</translation>
    </message>
    <message>
        <source>Willing to collaborate</source>
        <translation>協働の意向</translation>
    </message>
    <message>
        <source>Wants no mailings</source>
        <translation>郵送・案内の停止</translation>
    </message>
    <message>
        <source>Municipal code (checked only)</source>
        <translation>市区町村コード（確かめるだけ）</translation>
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
        <source>Members: {band}</source>
        <translation>会員数：{band}</translation>
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
        <source>What is known about the group</source>
        <translation>団体の内容</translation>
    </message>
    <message>
        <source>Choose a group: what is known about it will stand here.</source>
        <translation>団体を選ぶと、ここに内容が出ます。</translation>
    </message>
</context>
<context>
    <name>GroupPaperForm</name>
    <message>
        <source>Group</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Choose a group and see its paper here.</source>
        <translation>団体を選ぶと、ここに書類が出ます。</translation>
    </message>
    <message>
        <source>This group refused mail: nothing is written to it.</source>
        <translation>この団体は郵便物を断っているため、作りません。</translation>
    </message>
    <message>
        <source>The register has no address of this group.</source>
        <translation>この団体の住所は台帳にありません。</translation>
    </message>
    <message>
        <source>No letter knows this field: {name}</source>
        <translation>差し込めない項目です: {name}</translation>
    </message>
    <message>
        <source>Nothing stands in this field: {name}</source>
        <translation>中身のない項目です: {name}</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>送付</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>再案内</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Name, in the order of its reading</source>
        <translation>団体名（五十音順）</translation>
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
        <source>Enter a whole number.</source>
        <translation>整数で入れてください。</translation>
    </message>
    <message>
        <source>{field} holds</source>
        <translation>{field}に含まれる言葉</translation>
    </message>
    <message>
        <source>part of the text</source>
        <translation>言葉の一部でも</translation>
    </message>
    <message>
        <source>{field} from</source>
        <translation>{field}（この値から）</translation>
    </message>
    <message>
        <source>{field} up to</source>
        <translation>{field}（この値まで）</translation>
    </message>
    <message>
        <source>from</source>
        <translation>から</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Up to {most} characters, this has {count}.</source>
        <translation>{most}文字までです（今 {count}文字）。</translation>
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
        <source>A corporate number has 13 digits, this one has {count}.</source>
        <translation>法人番号は13けたです（今 {count}けた）。</translation>
    </message>
    <message>
        <source>A digit is wrong: the check digit does not fit. Look at the paper again.</source>
        <translation>どこかの数字が違います（検査数字が合いません）。書類を見直してください。</translation>
    </message>
    <message>
        <source>{band}: enter a number of people.</source>
        <translation>{band}：人数を入れてください。</translation>
    </message>
    <message>
        <source>{band}: there cannot be more citizens than people.</source>
        <translation>{band}：市民が人数より多くなっています。</translation>
    </message>
    <message>
        <source>The ages together are {together} people, the members {members}.</source>
        <translation>年代の合計は{together}人、会員は{members}人です。</translation>
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
        <source>is to become a corporation</source>
        <translation>法人になる予定がある</translation>
    </message>
    <message>
        <source>wants no circulars and invitations</source>
        <translation>案内状などを送らない</translation>
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
        <source>e.g. Satoyama, the Hill People</source>
        <translation>例 里山、さとやま会</translation>
    </message>
    <message>
        <source>13 digits</source>
        <translation>13けた</translation>
    </message>
    <message>
        <source>e.g. every 2nd Saturday morning</source>
        <translation>例 毎月第2土曜の午前</translation>
    </message>
    <message>
        <source>e.g. call the representative; come and look any time</source>
        <translation>例 代表者に電話。見学は随時</translation>
    </message>
    <message>
        <source>e.g. one learns the names of trees</source>
        <translation>例 木の名前にくわしくなる</translation>
    </message>
    <message>
        <source>= same name</source>
        <translation>＝ 名前が同じ</translation>
    </message>
    <message>
        <source>= nearly the same name</source>
        <translation>＝名前がほぼ同じ</translation>
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
        <source>= same corporate number</source>
        <translation>＝法人番号が同じ</translation>
    </message>
    <message>
        <source>= same address</source>
        <translation>＝住所が同じ</translation>
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
        <source>in review</source>
        <translation>審査中</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不登録</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>解散</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>統合</translation>
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
        <source>Vice representative</source>
        <translation>副代表</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>連絡担当</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>会計</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>事務局</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>役員</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Bookings stopped</source>
        <translation>予約停止</translation>
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
        <source>Also called</source>
        <translation>略称・通称</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Incorporation</source>
        <translation>法人化</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>町名</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>活動日</translation>
    </message>
    <message>
        <source>How to join</source>
        <translation>参加方法</translation>
    </message>
    <message>
        <source>What one gains</source>
        <translation>得られること</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>協働</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>郵送</translation>
    </message>
    <message>
        <source>wants to</source>
        <translation>したい</translation>
    </message>
    <message>
        <source>does not</source>
        <translation>考えていない</translation>
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
        <source>Representative and how to reach them</source>
        <translation>代表者と連絡先</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>つながるために</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>From a list of this center; the settings have the list.</source>
        <translation>センターの選択肢から選びます。選択肢は設定で変えられます。</translation>
    </message>
    <message>
        <source>A field of this center&apos;s own; it is never published.</source>
        <translation>センター独自の項目です。公開しません。</translation>
    </message>
    <message>
        <source>As on the form, with the legal form; it is printed like this.</source>
        <translation>申請書のとおり、法人格も付けて。印刷物にもこのとおり出ます。</translation>
    </message>
    <message>
        <source>Fills itself from what is typed. Lists are sorted by it.</source>
        <translation>入力した読みが入ります。名簿はこの順に並びます。</translation>
    </message>
    <message>
        <source>Short names people ask for, separated by commas.</source>
        <translation>よく呼ばれる名前。いくつかあるときは「、」で区切ります。検索で見つかります。</translation>
    </message>
    <message>
        <source>A group or a single person, and how the group is organized.</source>
        <translation>団体か個人か、団体なら組織の形。</translation>
    </message>
    <message>
        <source>When it began; roughly is enough. Eras and years both do.</source>
        <translation>活動を始めた日。およそでもかまいません。和暦でも西暦でも。</translation>
    </message>
    <message>
        <source>For corporations; the first digit checks the rest.</source>
        <translation>法人のとき、13けた。先頭の数字で残りを確かめます。</translation>
    </message>
    <message>
        <source>Tick it where the group means to become a corporation: advisors can help in time.</source>
        <translation>法人になる予定があれば✓。早めに相談を案内できます。</translation>
    </message>
    <message>
        <source>Who answers for the group, with the reading.</source>
        <translation>団体の代表者と、その読み。</translation>
    </message>
    <message>
        <source>Where letters go. The postal code fills in the town.</source>
        <translation>郵便物の届け先。郵便番号を入れると町名まで入ります。</translation>
    </message>
    <message>
        <source>Several towns share this postal code: choose one.</source>
        <translation>この郵便番号には町がいくつかあります。選んでください。</translation>
    </message>
    <message>
        <source>The desk may call it, whether it is published or not.</source>
        <translation>非公開でも、センターからの連絡には使います。</translation>
    </message>
    <message>
        <source>For notices; published only where Publish is chosen.</source>
        <translation>お知らせの送り先。「公開」を選んだときだけ公開します。</translation>
    </message>
    <message>
        <source>Published only where Publish is chosen.</source>
        <translation>「公開」を選んだときだけ公開します。</translation>
    </message>
    <message>
        <source>All members; citizens are those who live, work or study in the city.</source>
        <translation>会員の総数と、そのうち市内に住む・働く・学ぶ人。</translation>
    </message>
    <message>
        <source>Members of each age, and the citizens among them. Gaps may stay.</source>
        <translation>年代ごとの人数と、うち市民。空きがあってもかまいません。</translation>
    </message>
    <message>
        <source>As many as fit. Statistics count the group in each of them.</source>
        <translation>あてはまるものをいくつでも。統計ではそれぞれの分野に数えます。</translation>
    </message>
    <message>
        <source>Whether it would work together with others or the city; not said is an answer too.</source>
        <translation>ほかの団体や市と協働したいか。「未記入」のままでもかまいません。</translation>
    </message>
    <message>
        <source>When it meets, for those who want to join. Published.</source>
        <translation>活動する日。入りたい人のために公開します。</translation>
    </message>
    <message>
        <source>What somebody does who wants to join. Published.</source>
        <translation>入りたい人がすること。公開します。</translation>
    </message>
    <message>
        <source>What those who join get out of it. Published.</source>
        <translation>参加すると得られること。公開します。</translation>
    </message>
    <message>
        <source>The address of its page, beginning with https. Published.</source>
        <translation>ホームページの住所（https から）。公開します。</translation>
    </message>
    <message>
        <source>What the directory and the profile say of it. Published.</source>
        <translation>団体紹介に載せる文。公開します。</translation>
    </message>
    <message>
        <source>Letters to all leave it out; letters about its own registration still go.</source>
        <translation>一斉の案内は送りません。登録についての通知は送ります。</translation>
    </message>
    <message>
        <source>The last day of the registration.</source>
        <translation>登録の最後の日。</translation>
    </message>
    <message>
        <source>How the group told us; kept with what it agreed to publish.</source>
        <translation>何で聞いたか。公開の同意といっしょに残ります。</translation>
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
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>{share} ({wanted} % or more)</source>
        <translation>{share}（{wanted} %以上）</translation>
    </message>
    <message>
        <source>papers missing</source>
        <translation>書類不足</translation>
    </message>
    <message>
        <source>A representative</source>
        <translation>代表者の記入</translation>
    </message>
    <message>
        <source>Members: {has} ({wanted} or more)</source>
        <translation>会員 {has}人（{wanted}人以上）</translation>
    </message>
    <message>
        <source>Citizens: {has} % ({wanted} % or more)</source>
        <translation>市民 {has} %（{wanted} %以上）</translation>
    </message>
    <message>
        <source>Active for {has} years ({wanted} or more)</source>
        <translation>活動 {has}年（{wanted}年以上）</translation>
    </message>
    <message>
        <source>Everybody is {wanted} or older</source>
        <translation>全員が{wanted}歳以上</translation>
    </message>
    <message>
        <source>Single persons are not registered here</source>
        <translation>個人の登録は受け付けていません</translation>
    </message>
    <message>
        <source>Something to reach the group by is published</source>
        <translation>連絡先を一つ以上公開</translation>
    </message>
    <message>
        <source>{rule}: not known yet</source>
        <translation>{rule}：未確認</translation>
    </message>
    <message>
        <source>{day}, too old</source>
        <translation>{day}（期限切れ・前年度のもの）</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Remark on: {question}</source>
        <translation>「{question}」のメモ</translation>
    </message>
    <message>
        <source>It can apply for registration.</source>
        <translation>登録の申請を受け付けられます。</translation>
    </message>
    <message>
        <source>It can apply for renewal.</source>
        <translation>更新の申請を受け付けられます。</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>新規登録</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>{what}, handed in {day}: {state}</source>
        <translation>{what}の申請（{day}）：{state}</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>papers checked</source>
        <translation>書類確認済み</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>application refused</source>
        <translation>不承認</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>活動調査</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答あり</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>辞退した</translation>
    </message>
    <message>
        <source>removed for no answer</source>
        <translation>未回答で抹消</translation>
    </message>
    <message>
        <source>read as {day}</source>
        <translation>{day}と読みました</translation>
    </message>
    <message>
        <source>The check digit is right.</source>
        <translation>検査数字が合っています。</translation>
    </message>
    <message>
        <source>{count} of 13 digits</source>
        <translation>13けたのうち{count}けた</translation>
    </message>
    <message>
        <source>{people} people together; {left} of the members are in no age yet.</source>
        <translation>合計{people}人。会員のうち{left}人の年代がまだです。</translation>
    </message>
    <message>
        <source>{people} people together, {citizens} of them citizens ({share})</source>
        <translation>合計{people}人、うち市民{citizens}人（{share}）</translation>
    </message>
    <message>
        <source>{people} people together</source>
        <translation>合計{people}人</translation>
    </message>
    <message>
        <source>It holds characters nobody can see; they are left out.</source>
        <translation>見えない文字が入っています。取り除いて保存します。</translation>
    </message>
    <message>
        <source>Kept as it is, but papers are printed without {pictures}.</source>
        <translation>このまま保存しますが、{pictures}は印刷されません。</translation>
    </message>
    <message>
        <source>{name} works at this desk too: somebody else should look at it.</source>
        <translation>{name}さんは受付のスタッフでもあります。確認は別の人にしてもらうと安心です。</translation>
    </message>
    <message>
        <source>This center reviews every registration before it holds.</source>
        <translation>このセンターでは、登録の前に審査があります。</translation>
    </message>
    <message>
        <source>Still missing: {papers}. It can wait for review meanwhile.</source>
        <translation>{papers}がまだです。「審査待ち」で保存できます。</translation>
    </message>
    <message>
        <source>The rules say no: {rules}. A review can decide.</source>
        <translation>要件を満たしていません：{rules}。「審査待ち」で保存できます。</translation>
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
    <name>HandOverSheet</name>
    <message>
        <source>Who takes it over</source>
        <translation>引き継ぐ人</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>伝えておくこと</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>担当を引き継ぐ</translation>
    </message>
    <message>
        <source>{name} is in charge.</source>
        <translation>いまの担当は{name}です。</translation>
    </message>
    <message>
        <source>Nobody is in charge.</source>
        <translation>いまの担当はいません。</translation>
    </message>
    <message>
        <source>All open cases of {name}</source>
        <translation>{name}の対応中の相談をすべて引き継ぐ</translation>
    </message>
    <message>
        <source>Choose who takes it over.</source>
        <translation>引き継ぐ人を選んでください。</translation>
    </message>
</context>
<context>
    <name>HandRecordForm</name>
    <message>
        <source>One line for each thing that happens while the program cannot be used.</source>
        <translation>パソコンが使えない間のことを、1件1行で書く紙です。</translation>
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
        <source>Application for a room</source>
        <translation>使用許可申請書</translation>
    </message>
    <message>
        <source>Change or cancellation</source>
        <translation>変更・取消通知</translation>
    </message>
    <message>
        <source>Rooms today</source>
        <translation>本日の会議室</translation>
    </message>
    <message>
        <source>Door sheets</source>
        <translation>入口の紙</translation>
    </message>
    <message>
        <source>A room&apos;s week</source>
        <translation>部屋の週間表</translation>
    </message>
    <message>
        <source>Free in a month</source>
        <translation>月間空き状況</translation>
    </message>
    <message>
        <source>Keys of the day</source>
        <translation>鍵の一覧</translation>
    </message>
    <message>
        <source>Open fees</source>
        <translation>未払いの一覧</translation>
    </message>
    <message>
        <source>Receipt (printing)</source>
        <translation>領収書（印刷）</translation>
    </message>
    <message>
        <source>Daily sheet of the till</source>
        <translation>日計表</translation>
    </message>
    <message>
        <source>Till: a month</source>
        <translation>レジの月計表</translation>
    </message>
    <message>
        <source>Till: a year</source>
        <translation>レジの年計表</translation>
    </message>
    <message>
        <source>Form of a print job</source>
        <translation>印刷の申請書兼報告書</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Group&apos;s statement</source>
        <translation>利用明細書</translation>
    </message>
    <message>
        <source>Card&apos;s statement</source>
        <translation>カード残高明細</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>期限を過ぎた請求書</translation>
    </message>
    <message>
        <source>Relief application</source>
        <translation>減免申請書</translation>
    </message>
    <message>
        <source>Supplies to order</source>
        <translation>消耗品の注文</translation>
    </message>
    <message>
        <source>Machine&apos;s log</source>
        <translation>機械の記録</translation>
    </message>
    <message>
        <source>Locker permit</source>
        <translation>ロッカー許可書</translation>
    </message>
    <message>
        <source>Locker renewal</source>
        <translation>ロッカー更新案内</translation>
    </message>
    <message>
        <source>Draw of lockers</source>
        <translation>ロッカー抽選結果</translation>
    </message>
    <message>
        <source>Loan slip</source>
        <translation>備品貸出票</translation>
    </message>
    <message>
        <source>Overdue things</source>
        <translation>未返却・未納一覧</translation>
    </message>
    <message>
        <source>Print figures</source>
        <translation>印刷室の統計</translation>
    </message>
    <message>
        <source>Slip of the open space</source>
        <translation>交流コーナー利用票</translation>
    </message>
    <message>
        <source>Bookings of a day</source>
        <translation>一日の予約一覧</translation>
    </message>
    <message>
        <source>Papers for the next day</source>
        <translation>閉館時の一式</translation>
    </message>
    <message>
        <source>Emergency contacts</source>
        <translation>緊急連絡先</translation>
    </message>
    <message>
        <source>Counter record by hand</source>
        <translation>窓口記録票（手書き）</translation>
    </message>
    <message>
        <source>Wishes for a room by hand</source>
        <translation>予約受付票（手書き）</translation>
    </message>
    <message>
        <source>Consultation slip</source>
        <translation>相談受付票</translation>
    </message>
    <message>
        <source>Case, whole</source>
        <translation>相談記録（全部）</translation>
    </message>
    <message>
        <source>Case without names</source>
        <translation>相談記録（名前を伏せる）</translation>
    </message>
    <message>
        <source>Questions of a specialist</source>
        <translation>専門相談の事前質問票</translation>
    </message>
    <message>
        <source>Specialist&apos;s day</source>
        <translation>専門相談の予定</translation>
    </message>
    <message>
        <source>Advice sheet</source>
        <translation>アドバイスシート</translation>
    </message>
    <message>
        <source>Letter of a referral</source>
        <translation>紹介状</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Groups never consulted</source>
        <translation>相談のない団体の一覧</translation>
    </message>
    <message>
        <source>Figures of consultations</source>
        <translation>相談の統計</translation>
    </message>
    <message>
        <source>Answer to hand out</source>
        <translation>回答カード（渡す用）</translation>
    </message>
    <message>
        <source>Visitors by hand</source>
        <translation>来館者記録票</translation>
    </message>
    <message>
        <source>Records by hand</source>
        <translation>記録票（手書き用）</translation>
    </message>
    <message>
        <source>Lost property</source>
        <translation>忘れ物</translation>
    </message>
    <message>
        <source>Lost property for the police</source>
        <translation>警察へ届ける忘れ物</translation>
    </message>
    <message>
        <source>Flyers shown</source>
        <translation>チラシ・ポスター一覧</translation>
    </message>
    <message>
        <source>Labels of flyers</source>
        <translation>掲示期間ラベル</translation>
    </message>
    <message>
        <source>Receipt for lost property</source>
        <translation>忘れ物受領書</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation>日報</translation>
    </message>
    <message>
        <source>A month of daily logs</source>
        <translation>日報の一覧</translation>
    </message>
    <message>
        <source>Events of a month</source>
        <translation>催しのご案内（月）</translation>
    </message>
    <message>
        <source>Sign-ups of an event</source>
        <translation>申込者一覧</translation>
    </message>
    <message>
        <source>Names for the door</source>
        <translation>受付名簿</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月報</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>利用登録申請書</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>宛名ラベル</translation>
    </message>
    <message>
        <source>Register sheet</source>
        <translation>団体台帳</translation>
    </message>
    <message>
        <source>Group profile</source>
        <translation>団体紹介</translation>
    </message>
    <message>
        <source>Directory of groups</source>
        <translation>団体紹介冊子</translation>
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
        <source>Lockers and loans</source>
        <translation>ロッカー・貸出</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>日誌・記録</translation>
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
    <name>HistoryTab</name>
    <message>
        <source>undone since</source>
        <translation>その後、取り消されました</translation>
    </message>
    <message>
        <source>What it changed was erased.</source>
        <translation>変更の内容は消去されました。</translation>
    </message>
    <message>
        <source>Go back to this version…</source>
        <translation>この時点に戻す…</translation>
    </message>
    <message>
        <source>Go back to {when}</source>
        <translation>{when}の内容に戻す</translation>
    </message>
    <message>
        <source>Going back changes this from today on:</source>
        <translation>戻すと、今日から次のように変わります：</translation>
    </message>
    <message>
        <source>The form says the same as it did then.</source>
        <translation>今の内容と同じです。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>not on the register</source>
        <translation>登録されていません</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>組織形態</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>活動分野</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代表者</translation>
    </message>
    <message>
        <source>People</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>As it was on</source>
        <translation>この日の状態</translation>
    </message>
    <message>
        <source>A past day</source>
        <translation>過去の日</translation>
    </message>
    <message>
        <source>a past day, such as 2025/4/1</source>
        <translation>日付（例：2025/4/1）</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>この時点に戻す</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Register sheet of that day…</source>
        <translation>この日の団体台帳…</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>{count} bookings that stand would not fit these rules. They stay as they are.</source>
        <translation>この変更に合わない予約が {count}件あります。予約はそのまま残ります。</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>See the {count}</source>
        <translation>{count}件を見る</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか {count}件</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>Opening hours</source>
        <translation>開館時間</translation>
    </message>
    <message>
        <source>Empty is closed; of a room or a machine: as its site.</source>
        <translation>空欄は休み。部屋や機械では施設と同じ。</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>どこの時間</translation>
    </message>
    <message>
        <source>All as Monday</source>
        <translation>すべて月曜と同じにする</translation>
    </message>
    <message>
        <source>{weekday}: opens</source>
        <translation>{weekday}の開館</translation>
    </message>
    <message>
        <source>{weekday}: closes</source>
        <translation>{weekday}の閉館</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>開館</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>閉館</translation>
    </message>
    <message>
        <source>Times from 0:00 to 24:00</source>
        <translation>0:00～24:00 で書く</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>終わりが始めより前</translation>
    </message>
    <message>
        <source>In steps of 5 minutes</source>
        <translation>5分刻みで書く</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>2 Columns</source>
        <translation>2 列の対応</translation>
    </message>
    <message>
        <source>{count} not read</source>
        <translation>取り込まない列 {count}</translation>
    </message>
    <message>
        <source>3 Words</source>
        <translation>3 言葉の対応</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>未定 {count}</translation>
    </message>
    <message>
        <source>4 Rows</source>
        <translation>4 内容の確認</translation>
    </message>
    <message>
        <source>{count} held</source>
        <translation>保留 {count}</translation>
    </message>
    <message>
        <source>Read in a list of groups</source>
        <translation>名簿の取込み</translation>
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
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Esc. What was chosen stays.</source>
        <translation>Esc。選んだものは残ります。</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 ファイル</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Choose a list of groups</source>
        <translation>団体の名簿を選ぶ</translation>
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
        <source>Ctrl+Z takes all of it back. The file is kept.</source>
        <translation>Ctrl+Z でまとめて取り消せます。元のファイルは保管しています。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was read in.</source>
        <translation>中止しました。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>{read} rows: {new} new, {changed} changed, {skipped} as they were or blank, {held} held</source>
        <translation>{read}行：新しく登録 {new}、変更 {changed}、そのまま・空行 {skipped}、保留 {held}</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods);;All files (*)</source>
        <translation>名簿 (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Tidied: {count}</source>
        <translation>整えた値：{count}件</translation>
    </message>
    <message>
        <source>Reading in {file} …</source>
        <translation>{file} を取り込んでいます…</translation>
    </message>
    <message>
        <source>Read in: {new} new, {changed} changed.</source>
        <translation>取り込みました：新しく登録 {new}、変更 {changed}</translation>
    </message>
    <message>
        <source>{done} of {total} groups written …</source>
        <translation>{total}団体のうち{done}団体を書き込みました…</translation>
    </message>
    <message>
        <source>{done} of {total} …</source>
        <translation>{total} のうち {done}…</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>取込みを取り消しました。</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>取り込む</translation>
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
        <source>Payment</source>
        <translation>支払い</translation>
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
        <source>Book the same again</source>
        <translation>同じ内容で予約</translation>
    </message>
    <message>
        <source>Book the same again (Ctrl+D)</source>
        <translation>同じ内容で予約 (Ctrl+D)</translation>
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
        <source>Review</source>
        <translation>審査</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
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
    <name>InvoiceForm</name>
    <message>
        <source>As it was issued; its number stays.</source>
        <translation>発行したときのまま。番号は変わりません。</translation>
    </message>
</context>
<context>
    <name>Invoices</name>
    <message>
        <source>No. {number}</source>
        <translation>No.{number}</translation>
    </message>
    <message>
        <source>Waits for an invoice</source>
        <translation>未請求</translation>
    </message>
    <message>
        <source>{yen} of it overdue</source>
        <translation>うち期限切れ {yen}</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>請求の区切り</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>次の請求書</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>未入金</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>宛名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>請求書 {number}</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>利用期間</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>支払期限</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>領収書</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{yen} open</source>
        <translation>未入金 {yen}</translation>
    </message>
    <message>
        <source>{yen} waiting</source>
        <translation>未請求 {yen}</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>3か月ごと</translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation>半年ごと</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>1年ごと</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>入金済み</translation>
    </message>
    <message>
        <source>Invoice voided</source>
        <translation>取消し</translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>{days}日経過</translation>
    </message>
    <message>
        <source>Not yet paid</source>
        <translation>未入金</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>InvoicesSheet</name>
    <message>
        <source>{open} open, {waiting} wait for an invoice</source>
        <translation>未入金 {open}、未請求 {waiting}</translation>
    </message>
    <message>
        <source>What waits for the next invoice</source>
        <translation>次の請求書に載るもの</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Void invoice {number}</source>
        <translation>請求書 {number} の取消し</translation>
    </message>
    <message>
        <source>It keeps its number and says that it is void. What stands on it waits for another invoice.</source>
        <translation>番号はそのまま残り、「取消し」と印字されます。載っていた利用は未請求に戻ります。</translation>
    </message>
    <message>
        <source>Void it (Ctrl+Enter)</source>
        <translation>取り消す（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Invoice {number} is void.</source>
        <translation>請求書 {number} を取り消しました。</translation>
    </message>
    <message>
        <source>Made out to the wrong name</source>
        <translation>宛名の誤り</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>金額の誤り</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>二重に発行した</translation>
    </message>
    <message>
        <source>The invoice for {group} is written.</source>
        <translation>{group}の請求書を発行しました。</translation>
    </message>
    <message>
        <source>From tomorrow {group} pays at the counter. It can be undone.</source>
        <translation>明日から{group}は窓口払いになります。元に戻せます。</translation>
    </message>
    <message>
        <source>The account is written down.</source>
        <translation>請求書払いを登録しました。</translation>
    </message>
    <message>
        <source>{count} invoices are written.</source>
        <translation>請求書を{count}通発行しました。</translation>
    </message>
    <message>
        <source>Paid. Receipt {number}</source>
        <translation>入金を記録しました。領収書 {number}</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Not yet paid</source>
        <translation>未入金</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>請求書払いの団体</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>By invoice</source>
        <translation>請求書払い</translation>
    </message>
    <message>
        <source>Invoices and accounts</source>
        <translation>請求書と請求書払いの団体</translation>
    </message>
    <message>
        <source>Nothing here. A group pays by invoice once it has an account.</source>
        <translation>ありません。団体を「新しく登録」すると請求書払いになります。</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>印刷（Ctrl+P）</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しく登録</translation>
    </message>
    <message>
        <source>Write invoices</source>
        <translation>まとめて請求</translation>
    </message>
    <message>
        <source>Overdue list</source>
        <translation>期限切れ一覧</translation>
    </message>
    <message>
        <source>Take the payment</source>
        <translation>入金を記録</translation>
    </message>
    <message>
        <source>Void the invoice</source>
        <translation>取消し</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>領収書</translation>
    </message>
    <message>
        <source>Write the invoice</source>
        <translation>請求書を発行</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>End from tomorrow</source>
        <translation>明日から終了</translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message>
        <source>{count} invoices, {total}</source>
        <translation>{count}通、{total}</translation>
    </message>
    <message>
        <source>Nothing waits for an invoice in periods that end then.</source>
        <translation>この時期に区切りを迎える未請求の利用はありません。</translation>
    </message>
    <message>
        <source>Invoices for periods that are over</source>
        <translation>区切りの来た請求書をまとめて発行</translation>
    </message>
    <message>
        <source>Used up to the end of</source>
        <translation>いつまでの利用分（月末）</translation>
    </message>
    <message>
        <source>Invoices that will be written</source>
        <translation>発行する請求書</translation>
    </message>
    <message>
        <source>Write all (Ctrl+Enter)</source>
        <translation>すべて発行（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Pieces</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>It may be lent out of the house</source>
        <translation>館外に貸し出せる</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Print job {number}</source>
        <translation>印刷 {number}</translation>
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
        <source>{faces} spoilt</source>
        <translation>損紙{faces}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>原稿</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>とんだ理由</translation>
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
        <source>Set right</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>受付</translation>
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
        <source>Set it right</source>
        <translation>訂正する</translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation>申請書兼報告書</translation>
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
    <name>JobsBehindCard</name>
    <message>
        <source>{masters} masters, {sheets} sheets</source>
        <translation>{masters}版・{sheets}枚</translation>
    </message>
    <message>
        <source>{faces} spoilt</source>
        <translation>刷り損じ{faces}面</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>on account</source>
        <translation>後払い</translation>
    </message>
    <message>
        <source>Enter or a double click opens the job</source>
        <translation>Enterかダブルクリックで印刷を開きます</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Key {number}</source>
        <translation>鍵 {number}</translation>
    </message>
    <message>
        <source>Nothing is picked</source>
        <translation>選ばれていません</translation>
    </message>
    <message>
        <source>not back</source>
        <translation>未返却</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>With</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>渡した時刻</translation>
    </message>
    <message>
        <source>Booked until</source>
        <translation>予約の終わり</translation>
    </message>
    <message>
        <source>The key is back</source>
        <translation>鍵が返った</translation>
    </message>
    <message>
        <source>Go to the booking</source>
        <translation>予約を開く</translation>
    </message>
</context>
<context>
    <name>KeysForm</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>For the desk alone: names and phone numbers are on it.</source>
        <translation>受付だけで使います。名前と電話番号が載ります。</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>since {since}, until {until}</source>
        <translation>{since}貸出・{until}まで</translation>
    </message>
    <message>
        <source>not back</source>
        <translation>未返却</translation>
    </message>
    <message>
        <source>{count} keys are out</source>
        <translation>貸出中 {count}本</translation>
    </message>
    <message>
        <source>{count} keys are out, {late} past their time</source>
        <translation>貸出中 {count}本（うち時間過ぎ {late}本）</translation>
    </message>
    <message>
        <source>Keys handed out</source>
        <translation>貸出中の鍵</translation>
    </message>
    <message>
        <source>Every key is at the desk.</source>
        <translation>鍵はすべて窓口にあります。</translation>
    </message>
    <message>
        <source>Keys that are out</source>
        <translation>貸出中の鍵の一覧</translation>
    </message>
    <message>
        <source>The key is back</source>
        <translation>鍵を返却</translation>
    </message>
    <message>
        <source>Space too</source>
        <translation>スペースキーでも</translation>
    </message>
</context>
<context>
    <name>KindForm</name>
    <message>
        <source>MMMM d</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>By the year</source>
        <translation>年額</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Its year begins</source>
        <translation>年度の始まり</translation>
    </message>
    <message>
        <source>How it is charged</source>
        <translation>料金の数え方</translation>
    </message>
    <message>
        <source>Most for one group</source>
        <translation>1団体の上限</translation>
    </message>
    <message>
        <source>Deposit (yen)</source>
        <translation>保証金（円）</translation>
    </message>
    <message>
        <source>Given by a draw each year</source>
        <translation>毎年、抽選で決める</translation>
    </message>
    <message>
        <source>It is let</source>
        <translation>貸し出している</translation>
    </message>
</context>
<context>
    <name>KnowledgeCardForm</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Choose the answer.</source>
        <translation>回答を選んでください。</translation>
    </message>
    <message>
        <source>Approved answers only. The paper says when it was made sure of.</source>
        <translation>承認した回答だけが出ます。いつ確かめたかも紙に出ます。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
</context>
<context>
    <name>KnowledgeForm</name>
    <message>
        <source>New answer</source>
        <translation>新しい回答</translation>
    </message>
    <message>
        <source>Change {number}</source>
        <translation>{number}を書き直す</translation>
    </message>
    <message>
        <source>Answer from {number}</source>
        <translation>{number}から作る回答</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>問い</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Where it comes from (law, guide, department)</source>
        <translation>根拠（法令・手引き・担当課）</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>same phone</source>
        <translation>電話が同じ</translation>
    </message>
    <message>
        <source>The same person? What is changed then changes in all groups.</source>
        <translation>同じ人ですか？ 選ぶと、変更はその人のすべての団体に反映されます。</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Label sheet</source>
        <translation>ラベルの用紙</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>はじめに使う面</translation>
    </message>
    <message>
        <source>Labels for many groups: on the page of groups, under the three dots.</source>
        <translation>多くの団体のラベルは、団体のページの「…」から作ります。</translation>
    </message>
</context>
<context>
    <name>LabelSheet</name>
    <message>
        <source>A number of mm from -10 to 10</source>
        <translation>-10から10までのmmで入れてください</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>宛名ラベル</translation>
    </message>
    <message>
        <source>Label sheet</source>
        <translation>ラベルの用紙</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>はじめに使う面</translation>
    </message>
    <message>
        <source>Move right (mm)</source>
        <translation>右へずらす（mm）</translation>
    </message>
    <message>
        <source>Move down (mm)</source>
        <translation>下へずらす（mm）</translation>
    </message>
    <message>
        <source>Print the frames of the labels</source>
        <translation>ラベルの枠も刷る（ためし刷り）</translation>
    </message>
    <message>
        <source>Print at full size (100 %). Try the frames on plain paper first and hold it against a sheet of labels: if they lie elsewhere, move them. Addresses go to the contact person, else to the representative.</source>
        <translation>実際のサイズ（100%）で印刷します。先に枠を普通紙に刷り、ラベルの用紙に重ねて透かし、ずれていたら直します。宛名は連絡担当者、いなければ代表者です。</translation>
    </message>
    <message>
        <source>From 1 to {count}</source>
        <translation>1から{count}まで</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>People who came</source>
        <translation>来た人数</translation>
    </message>
    <message>
        <source>What was found in the room</source>
        <translation>部屋の点検で気づいたこと</translation>
    </message>
    <message>
        <source>Key {key} is back</source>
        <translation>鍵 {key} を返却</translation>
    </message>
    <message>
        <source>The room was looked at</source>
        <translation>部屋を点検した</translation>
    </message>
    <message>
        <source>They have left</source>
        <translation>退室</translation>
    </message>
    <message>
        <source>A number of people, 0 or more</source>
        <translation>人数を0以上の数字で書いてください。</translation>
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
    <name>LetterForm</name>
    <message>
        <source>Notice of registration</source>
        <translation>登録通知</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>登録しないことの通知</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新案内</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>再度の案内</translation>
    </message>
    <message>
        <source>Survey of activity</source>
        <translation>活動状況のおたずね</translation>
    </message>
    <message>
        <source>Letter of your own</source>
        <translation>案内文（自由）</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>To many groups, with words of your own, and for a round: on the page of groups, under the three dots.</source>
        <translation>多くの団体へ、自由な文で、または一斉案内で送るときは、団体のページの「…」から作ります。</translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>No letter knows these fields: {names}</source>
        <translation>差し込めない項目があります：{names}</translation>
    </message>
    <message>
        <source>Nothing stands in these fields: {names}</source>
        <translation>空欄のままの項目があります：{names}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>通知・案内文</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>回答の期限</translation>
    </message>
    <message>
        <source>Text for this time</source>
        <translation>今回の文</translation>
    </message>
    <message>
        <source>Fields that are filled in: {fields}</source>
        <translation>差し込める項目：{fields}</translation>
    </message>
    <message>
        <source>The first line is the title. Below a line {begin} write lines as {example}.</source>
        <translation>1行目が題になります。「{begin}」だけの行の下に「{example}」のように書くと、見出しがそろいます。</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新案内</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>再度の案内</translation>
    </message>
    <message>
        <source>Survey of activity</source>
        <translation>活動状況のおたずね</translation>
    </message>
    <message>
        <source>Notice of registration</source>
        <translation>登録通知</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>不登録の通知</translation>
    </message>
    <message>
        <source>Letter of your own</source>
        <translation>案内文（自由）</translation>
    </message>
    <message>
        <source>Noted: {count} groups were written to.</source>
        <translation>{count}団体に送ったことを記録しました。</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the note back.</source>
        <translation>Ctrl+Zで記録を取り消せます。</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>Letters</source>
        <translation>手紙・案内文</translation>
    </message>
    <message>
        <source>The first line is the title. Below a line {begin} write lines as {example}.</source>
        <translation>1行目が題になります。「{begin}」だけの行の下に「{example}」のように書くと、見出しがそろいます。</translation>
    </message>
    <message>
        <source>Fields that are filled in: {fields}</source>
        <translation>差し込める項目: {fields}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The ready text</source>
        <translation>元の文に戻す</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>差出人（署名）</translation>
    </message>
    <message>
        <source>for example the head of the center, with the name</source>
        <translation>例 センター長&#x3000;見本 次郎</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>手紙の文</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新案内</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>再度の案内</translation>
    </message>
    <message>
        <source>Survey of activity</source>
        <translation>活動状況のおたずね</translation>
    </message>
    <message>
        <source>Notice of registration</source>
        <translation>登録通知</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>登録しないことの通知</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Saved, but no letter knows these fields: {names}</source>
        <translation>保存しましたが、差し込めない項目があります: {names}</translation>
    </message>
    <message>
        <source>Saved. Letters say this from today.</source>
        <translation>保存しました。今日からこの文になります。</translation>
    </message>
</context>
<context>
    <name>LevelFields</name>
    <message>
        <source>Who may open it</source>
        <translation>開ける人</translation>
    </message>
    <message>
        <source>Who else may open it: a name, then Enter</source>
        <translation>ほかに開ける人の名前（Enterで追加）</translation>
    </message>
    <message>
        <source>Who else may open it</source>
        <translation>ほかに開ける人</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>名前を挙げた人</translation>
    </message>
    <message>
        <source>Only advisors see it</source>
        <translation>相談員だけが見る</translation>
    </message>
</context>
<context>
    <name>LimitsLine</name>
    <message>
        <source>A master&apos;s price covers {field} sheets.</source>
        <translation>1版で {field} 枚まで</translation>
    </message>
    <message>
        <source>At most {field} sheets a use.</source>
        <translation>1回に {field} 枚まで</translation>
    </message>
    <message>
        <source>Up to {field} sheets go to the copier.</source>
        <translation>{field} 枚まではコピー機</translation>
    </message>
    <message>
        <source>A job costs at least {field} yen.</source>
        <translation>最低 {field} 円</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>料金の種類</translation>
    </message>
    <message>
        <source>How many at a time</source>
        <translation>何枚（面）ごと</translation>
    </message>
    <message>
        <source>Price in yen</source>
        <translation>料金（円）</translation>
    </message>
    <message>
        <source>every size</source>
        <translation>全サイズ</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>any ink</source>
        <translation>全色</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>色</translation>
    </message>
    <message>
        <source>every machine</source>
        <translation>全機種</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機械</translation>
    </message>
    <message>
        <source>every class</source>
        <translation>すべての区分</translation>
    </message>
    <message>
        <source>Class of user</source>
        <translation>利用者の区分</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>この行を消す</translation>
    </message>
    <message>
        <source>Take the line out (Ctrl+Delete)</source>
        <translation>この行を消す（Ctrl+Delete）</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>{number}行目</translation>
    </message>
</context>
<context>
    <name>LineHeads</name>
    <message>
        <source>What is charged</source>
        <translation>料金の種類</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>ごと</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機械</translation>
    </message>
    <message>
        <source>Class of user</source>
        <translation>利用者の区分</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>This site only</source>
        <translation>この館だけ</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>この行を消す</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Prices</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>行を足す</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert キー</translation>
    </message>
    <message>
        <source>Without lines everything is free.</source>
        <translation>行がなければ、すべて無料です。</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>With nothing else</source>
        <translation>まだありません。</translation>
    </message>
</context>
<context>
    <name>LinksSheet</name>
    <message>
        <source>With nothing else</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Group, booking, program or action</source>
        <translation>団体・予約・催し・アクション</translation>
    </message>
    <message>
        <source>Try another word or a number.</source>
        <translation>ほかの言葉か番号でさがしてください。</translation>
    </message>
    <message>
        <source>What it has to do with</source>
        <translation>つながりのあるもの</translation>
    </message>
    <message>
        <source>Has to do with</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>Done   Ctrl+Enter</source>
        <translation>できました   Ctrl+Enter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>できました</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>{name}を外す</translation>
    </message>
</context>
<context>
    <name>ListKeeper</name>
    <message>
        <source>Name of the list</source>
        <translation>一覧の名前</translation>
    </message>
    <message>
        <source>such as: Ofuna, papers missing</source>
        <translation>例：大船・書類不足</translation>
    </message>
    <message>
        <source>Change this list</source>
        <translation>この一覧を変える</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>一覧を残す</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>この一覧を消す</translation>
    </message>
</context>
<context>
    <name>ListPart</name>
    <message>
        <source>Write the list</source>
        <translation>一覧を書き出す</translation>
    </message>
    <message>
        <source>The file was written.</source>
        <translation>ファイルに書き出しました。</translation>
    </message>
    <message>
        <source>Fiscal year {year}</source>
        <translation>{year}年度</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>{yen} taken</source>
        <translation>収入 {yen}</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>件数</translation>
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
        <source>All else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>収入</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Not cash</source>
        <translation>現金以外</translation>
    </message>
    <message>
        <source>From cards</source>
        <translation>カード利用</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>過不足</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>金庫へ</translation>
    </message>
    <message>
        <source>For the bank</source>
        <translation>入金する額</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>伝票</translation>
    </message>
    <message>
        <source>{count} slips</source>
        <translation>{count}枚</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Days of the till</source>
        <translation>レジの日ごとの一覧</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>全館</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Nothing went through the till in this time.</source>
        <translation>この期間の収入はありません。</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Write for the accounts…</source>
        <translation>会計用に書き出す…</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>一覧を印刷</translation>
    </message>
</context>
<context>
    <name>ListsCard</name>
    <message>
        <source>In which case</source>
        <translation>どんなとき</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What is looked after</source>
        <translation>見ること</translation>
    </message>
    <message>
        <source>Lists of opening and closing</source>
        <translation>開館・閉館の項目</translation>
    </message>
    <message>
        <source>Enter adds a line, Alt and an arrow moves it; an empty line is taken away.</source>
        <translation>Enterで行を足し、Alt+↑↓で動かします。空の行は消えます。</translation>
    </message>
    <message>
        <source>At opening</source>
        <translation>開館のとき</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>閉館のとき</translation>
    </message>
    <message>
        <source>Emergency contacts</source>
        <translation>緊急連絡先</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>ListsSheet</name>
    <message>
        <source>Offer no more</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>また使う</translation>
    </message>
    <message>
        <source>Cases: {count}</source>
        <translation>相談 {count}件</translation>
    </message>
    <message>
        <source>Cases: the last {shown} of {count}</source>
        <translation>相談 {count}件のうち新しい{shown}件</translation>
    </message>
    <message>
        <source>{name} was moved.</source>
        <translation>「{name}」を動かしました。</translation>
    </message>
    <message>
        <source>{name} is offered no more. It can be undone.</source>
        <translation>「{name}」は選べなくなりました。取り消せます。</translation>
    </message>
    <message>
        <source>{name} is offered again.</source>
        <translation>「{name}」をまた選べます。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Lists of consultations</source>
        <translation>相談の一覧表</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>紹介先</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Nothing here yet: add the first one.</source>
        <translation>まだありません。最初の1件を追加してください。</translation>
    </message>
    <message>
        <source>Add (Insert)</source>
        <translation>追加（Insert）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>Add a closer one</source>
        <translation>詳しい話題を追加</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>まとめる…</translation>
    </message>
    <message>
        <source>In the list of cases</source>
        <translation>相談の一覧で見る</translation>
    </message>
    <message>
        <source>Enter or a double click opens the case</source>
        <translation>Enter かダブルクリックで相談を開く</translation>
    </message>
    <message>
        <source>Up (Alt+↑)</source>
        <translation>上へ（Alt+↑）</translation>
    </message>
    <message>
        <source>Down (Alt+↓)</source>
        <translation>下へ（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>LoanCard</name>
    <message>
        <source>Numbers of {item}, {quantity}{counter}</source>
        <translation>{item} {quantity}{counter}の番号</translation>
    </message>
    <message>
        <source>Nothing is picked</source>
        <translation>何も選んでいません</translation>
    </message>
    <message>
        <source>Hand it out</source>
        <translation>渡す</translation>
    </message>
    <message>
        <source>Everything is back</source>
        <translation>すべて返った</translation>
    </message>
    <message>
        <source>What</source>
        <translation>備品</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>備品の番号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>使用料</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>保証金</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>渡した日時</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What is broken or missing</source>
        <translation>こわれた物・足りない物</translation>
    </message>
    <message>
        <source>The slip</source>
        <translation>貸出票</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Take the deposit</source>
        <translation>保証金を預かる</translation>
    </message>
    <message>
        <source>Give the deposit back</source>
        <translation>保証金を返す</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>LoanEditCard</name>
    <message>
        <source>Change the loan</source>
        <translation>貸出しの変更</translation>
    </message>
    <message>
        <source>New loan</source>
        <translation>新しい貸出し</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>LoanForm</name>
    <message>
        <source>It costs {fee}.</source>
        <translation>使用料 {fee}。</translation>
    </message>
    <message>
        <source>{yen} are left as a deposit.</source>
        <translation>保証金 {yen}を預かります。</translation>
    </message>
    <message>
        <source>Who borrows</source>
        <translation>借りる人</translation>
    </message>
    <message>
        <source>Phone number (of a guest)</source>
        <translation>電話（登録のない人）</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>貸し出す日</translation>
    </message>
    <message>
        <source>at</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>返す日</translation>
    </message>
    <message>
        <source>Time it goes out</source>
        <translation>貸し出す時刻</translation>
    </message>
    <message>
        <source>Time it comes back</source>
        <translation>返す時刻</translation>
    </message>
    <message>
        <source>It pays by invoice</source>
        <translation>請求書払い</translation>
    </message>
    <message>
        <source>Nothing may leave the house yet: say so of equipment in the settings, under rooms.</source>
        <translation>館外に貸し出せる備品がありません。設定の「部屋」で備品に印を付けてください。</translation>
    </message>
</context>
<context>
    <name>LoanSlipForm</name>
    <message>
        <source>What is lent, the units&apos; numbers, and until when.</source>
        <translation>何を、何番の品で、いつまで貸すか。</translation>
    </message>
</context>
<context>
    <name>LoansSheet</name>
    <message>
        <source>Loans of equipment</source>
        <translation>備品の貸出し</translation>
    </message>
    <message>
        <source>Out and booked</source>
        <translation>貸出中・予約</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>New loan</source>
        <translation>新しい貸出し</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Overdue list…</source>
        <translation>未返却の一覧…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>貸出し</translation>
    </message>
    <message>
        <source>Nothing is out, and nothing is promised. Alt+N writes a loan down.</source>
        <translation>貸出しも予約もありません。Alt+N で新しい貸出しを書きます。</translation>
    </message>
    <message>
        <source>{out} out, {late} of them overdue</source>
        <translation>貸出中 {out}件、うち期限切れ {late}件</translation>
    </message>
</context>
<context>
    <name>LockerPermitForm</name>
    <message>
        <source>For the group: which locker, until when, and what it costs.</source>
        <translation>団体に渡す書類。どのロッカーを、いつまで、いくらで使うか。</translation>
    </message>
</context>
<context>
    <name>LockersCard</name>
    <message>
        <source>Units</source>
        <translation>番号の一覧</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>申込み</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>未返却・未納</translation>
    </message>
    <message>
        <source>Nobody has applied for this year yet.</source>
        <translation>この年度の申込みはまだありません。</translation>
    </message>
    <message>
        <source>Every key is back and every fee is paid.</source>
        <translation>鍵はすべて返り、未納もありません。</translation>
    </message>
    <message>
        <source>Renew all ({count})</source>
        <translation>全部更新（{count}）</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>更新案内…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>They were sent</source>
        <translation>送った</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>{count} to see to</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count}団体</translation>
    </message>
    <message>
        <source>Nothing is let yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>{count} units, {free} free</source>
        <translation>{count}個、空き{free}</translation>
    </message>
</context>
<context>
    <name>LockersHead</name>
    <message>
        <source>Lockers and mailboxes</source>
        <translation>ロッカー・レターケース</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>番号の一覧</translation>
    </message>
    <message>
        <source>Wishes and draw</source>
        <translation>申込みと抽選</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>未返却・未納</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The year before (Alt+Left)</source>
        <translation>前の年度 (Alt+←)</translation>
    </message>
    <message>
        <source>The year after (Alt+Right)</source>
        <translation>次の年度 (Alt+→)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>LockersSheet</name>
    <message>
        <source>Nothing of that size is free in this year.</source>
        <translation>この年度は、その大きさの空きがありません。</translation>
    </message>
    <message>
        <source>Lockers and mailboxes</source>
        <translation>ロッカー・レターケース</translation>
    </message>
</context>
<context>
    <name>LogDay</name>
    <message>
        <source>{entries} records, {open} still open, {notes} notes</source>
        <translation>記録{entries}件・未了{open}件・引継ぎ{notes}件</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>来館者</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>書きとめたこと</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>1件ずつ見る</translation>
    </message>
    <message>
        <source>Visitors by hour</source>
        <translation>時間ごとの来館者</translation>
    </message>
    <message>
        <source>What was written down on the day</source>
        <translation>その日に書きとめたこと</translation>
    </message>
    <message>
        <source>Nothing was written down on this day.</source>
        <translation>この日に書きとめたことはありません。</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>The counter jumped by {faces} faces before the last job.</source>
        <translation>前回の印刷の前に、カウンターが{faces}面とんでいます。</translation>
    </message>
    <message>
        <source>Write since when as a time, for example 9:30.</source>
        <translation>いつからかを時刻で書いてください（例 9:30）。</translation>
    </message>
    <message>
        <source>{machine}: {state}</source>
        <translation>{machine}：{state}</translation>
    </message>
    <message>
        <source>Write what the counter shows, as a number.</source>
        <translation>カウンターの値を数字で書いてください。</translation>
    </message>
    <message>
        <source>The counter was written down.</source>
        <translation>カウンターを記録しました。</translation>
    </message>
    <message>
        <source>The gap is explained.</source>
        <translation>とびの理由を記録しました。</translation>
    </message>
    <message>
        <source>It stands in the log.</source>
        <translation>記録に書きました。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>What is the matter, who was called</source>
        <translation>どんな故障か、どこに連絡したか</translation>
    </message>
    <message>
        <source>Note, needed where it was set back</source>
        <translation>メモ（値が戻ったときは必要）</translation>
    </message>
    <message>
        <source>Why: a test print, the service</source>
        <translation>理由（試し刷り、点検など）</translation>
    </message>
    <message>
        <source>A line for the log: cleaned, part changed</source>
        <translation>記録に残すこと（清掃、部品交換など）</translation>
    </message>
    <message>
        <source>Since when today</source>
        <translation>今日の何時からか</translation>
    </message>
    <message>
        <source>What the counter shows</source>
        <translation>カウンターの値</translation>
    </message>
    <message>
        <source>Set the state</source>
        <translation>状態を変える</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>理由を残す</translation>
    </message>
    <message>
        <source>Write it in</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>Signed {at} by {by}: its figures stay as they were.</source>
        <translation>{at} {by}が確認しました。数字はそのときのままです。</translation>
    </message>
    <message>
        <source>Since then: {changes}</source>
        <translation>そのあと：{changes}</translation>
    </message>
    <message>
        <source>Nobody has signed this day yet.</source>
        <translation>この日はまだ確認されていません。</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天気</translation>
    </message>
    <message>
        <source>Weather in words</source>
        <translation>天気（ことばで）</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>勤務した人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>特記事項</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Sign the log</source>
        <translation>日報を確認する</translation>
    </message>
    <message>
        <source>Alt+S</source>
        <translation>Alt+S</translation>
    </message>
    <message>
        <source>Take the signature back</source>
        <translation>確認を取り消す</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙で見る</translation>
    </message>
    <message>
        <source>Not signed: {days}</source>
        <translation>未確認：{days}</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation>日報</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>Day of the log</source>
        <translation>日報の日</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Earlier (Alt+←)</source>
        <translation>前へ（Alt+←）</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Later (Alt+→)</source>
        <translation>次へ（Alt+→）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
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
    <name>LostListForm</name>
    <message>
        <source>What was found and still lies at the desk.</source>
        <translation>見つかって、まだ預かっているものです。</translation>
    </message>
</context>
<context>
    <name>MachineFields</name>
    <message>
        <source>Prints in colour</source>
        <translation>カラー印刷ができる</translation>
    </message>
    <message>
        <source>It has a counter</source>
        <translation>カウンターがある</translation>
    </message>
    <message>
        <source>Bookings are requested first and approved</source>
        <translation>予約は申込みを受けて承認する</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>記入</translation>
    </message>
    <message>
        <source>Last number of its counter</source>
        <translation>カウンターの最後の値</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>料金表</translation>
    </message>
    <message>
        <source>up to A3, Riso …</source>
        <translation>A3まで、リソグラフなど</translation>
    </message>
    <message>
        <source>that of the site</source>
        <translation>館の料金表</translation>
    </message>
</context>
<context>
    <name>MachineLogForm</name>
    <message>
        <source>e.g. 2026-10</source>
        <translation>例 2026-10</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Choose a machine, and type a month as 2026-10.</source>
        <translation>機械を選び、月を 2026-10 のように入れてください。</translation>
    </message>
    <message>
        <source>Its counter, its states, what was put in and what was spoilt.</source>
        <translation>カウンター、状態、入れた消耗品、刷り損じ。</translation>
    </message>
</context>
<context>
    <name>Machines</name>
    <message>
        <source>Duplicator</source>
        <translation>輪転機</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>コピー機</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>紙折り機</translation>
    </message>
    <message>
        <source>Cutter</source>
        <translation>裁断機</translation>
    </message>
    <message>
        <source>Large-format printer</source>
        <translation>大判プリンター</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>使える</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Service called</source>
        <translation>修理を手配済み</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>とび</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>補充</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>記入</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>インク</translation>
    </message>
    <message>
        <source>Toner</source>
        <translation>トナー</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Other supplies</source>
        <translation>その他の消耗品</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>棚卸し</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>機械</translation>
    </message>
    <message>
        <source>Add a machine</source>
        <translation>機械を加える</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Write the last number of the counter, for example 9,999,999.</source>
        <translation>カウンターの最後の値を書いてください（例 9,999,999）。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>{name} (used no more)</source>
        <translation>{name}（使用終了）</translation>
    </message>
    <message>
        <source>A new machine</source>
        <translation>新しい機械</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>また使う</translation>
    </message>
    <message>
        <source>Use it no more</source>
        <translation>使うのをやめる</translation>
    </message>
    <message>
        <source>In the print room</source>
        <translation>印刷室</translation>
    </message>
</context>
<context>
    <name>MachinesSheet</name>
    <message>
        <source>{count} machines</source>
        <translation>機械 {count}台</translation>
    </message>
    <message>
        <source>{count} cannot be used</source>
        <translation>使えないもの {count}台</translation>
    </message>
    <message>
        <source>Show the first of {count} bookings that have to move</source>
        <translation>振替が必要な予約 {count}件の最初を見る</translation>
    </message>
    <message>
        <source>used no more</source>
        <translation>使用終了</translation>
    </message>
    <message>
        <source>{count} bookings have to move</source>
        <translation>振替が必要な予約 {count}件</translation>
    </message>
    <message>
        <source>gap of {faces} faces</source>
        <translation>カウンターのとび {faces}面</translation>
    </message>
    <message>
        <source>{state} since {since}.</source>
        <translation>{since}から{state}。</translation>
    </message>
    <message>
        <source>It takes no booking and no job until it is ready again.</source>
        <translation>「使える」に戻すまで、予約も印刷も受け付けません。</translation>
    </message>
    <message>
        <source>Counter {counter}</source>
        <translation>カウンター {counter}</translation>
    </message>
    <message>
        <source>Nobody has read its counter yet.</source>
        <translation>カウンターの記録はまだありません。</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>{faces} faces</source>
        <translation>{faces}面</translation>
    </message>
    <message>
        <source>Machines and their log</source>
        <translation>機械とその記録</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>機械</translation>
    </message>
    <message>
        <source>There are no machines yet: add them in the settings.</source>
        <translation>まだ機械がありません。設定で加えてください。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Log of the machine</source>
        <translation>機械の記録</translation>
    </message>
    <message>
        <source>Log on paper</source>
        <translation>記録を紙に</translation>
    </message>
    <message>
        <source>This month of the machine as a paper (Ctrl+P)</source>
        <translation>この機械の今月の記録を紙に（Ctrl+P）</translation>
    </message>
</context>
<context>
    <name>Mailing</name>
    <message>
        <source>To whom</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>There is no group in this list.</source>
        <translation>この一覧に団体はありません。</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count}団体</translation>
    </message>
    <message>
        <source>, the first {shown} are shown</source>
        <translation>（はじめの{shown}通を表示）</translation>
    </message>
    <message>
        <source>Refused mail: {names}</source>
        <translation>郵送を希望しないため除きました：{names}</translation>
    </message>
    <message>
        <source>No address, left out: {names}</source>
        <translation>住所がないため除きました：{names}</translation>
    </message>
    <message>
        <source>No address, to be handed over: {names}</source>
        <translation>住所がないため手渡し：{names}</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation>ほか{more}団体</translation>
    </message>
    <message>
        <source>The list that is shown</source>
        <translation>いま表示している一覧</translation>
    </message>
    <message>
        <source>{round}: not answered yet</source>
        <translation>{round}（未回答の団体）</translation>
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
    <name>MergeForm</name>
    <message>
        <source>Choose…</source>
        <translation>選んでください…</translation>
    </message>
    <message>
        <source>Merge {name}</source>
        <translation>「{name}」をまとめる</translation>
    </message>
    <message>
        <source>Its {count} cases keep it, and are counted with the other. It is offered no more.</source>
        <translation>この話題の相談{count}件はそのまま残り、まとめ先と合わせて数えます。この話題は選べなくなります。</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>まとめ先</translation>
    </message>
    <message>
        <source>Merge (Ctrl+Enter)</source>
        <translation>まとめる（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>MergeLine</name>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message>
        <source>{count} bookings to come</source>
        <translation>これからの予約 {count}件</translation>
    </message>
    <message>
        <source>{count} open consultations</source>
        <translation>対応中の相談 {count}件</translation>
    </message>
    <message>
        <source>{count} desk notes</source>
        <translation>窓口メモ {count}件</translation>
    </message>
    <message>
        <source>Moves to {name}:</source>
        <translation>{name}に移るもの：</translation>
    </message>
    <message>
        <source>No. {number} keeps its past, its permits and receipts ({count}), and points to the other.</source>
        <translation>番号{number}の記録には、過去の予約と発行済みの許可書・領収書（許可書{count}件）が残り、統合先を示します。</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定あり</translation>
    </message>
    <message>
        <source>wants no mail</source>
        <translation>郵送を希望しない</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Both say the same.</source>
        <translation>内容はすべて同じです。</translation>
    </message>
    <message>
        <source>Choose the other group at the right.</source>
        <translation>右で、もう一方の団体を選んでください。</translation>
    </message>
    <message>
        <source>The other group</source>
        <translation>もう一方の団体</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>残す団体</translation>
    </message>
    <message>
        <source>Is merged</source>
        <translation>まとめる団体</translation>
    </message>
    <message>
        <source>Merge two groups</source>
        <translation>団体の統合</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>内容の比較</translation>
    </message>
    <message>
        <source>the arrow keys choose; equal fields are left out</source>
        <translation>←→で選択&#x3000;同じ項目は省略</translation>
    </message>
    <message>
        <source>Let the other one stay</source>
        <translation>残す側を入れ替える</translation>
    </message>
    <message>
        <source>Merge   Ctrl+Enter</source>
        <translation>統合する   Ctrl+Enter</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合する</translation>
    </message>
    <message>
        <source>Two records of the same group become one. It can be undone; what is made since stays with the one.</source>
        <translation>同じ団体の二つの記録を一つにします。後から元に戻せます。その間にできた予約などは、残した団体のものになります。</translation>
    </message>
</context>
<context>
    <name>MomentHead</name>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
</context>
<context>
    <name>MomentSheet</name>
    <message>
        <source>The list is kept.</source>
        <translation>一覧を保存しました。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>上から順に</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Papers for the next day, in one go</source>
        <translation>次の日の紙をまとめて</translation>
    </message>
    <message>
        <source>Entrance sheet, bookings, keys, unpaid, emergency contacts, blank slips for a power cut.</source>
        <translation>入口掲示・予約・鍵・未払い・緊急連絡先・停電用の白紙の票。</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>見て印刷…</translation>
    </message>
    <message>
        <source>At a table: {table}</source>
        <translation>机にいる：{table}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time}まで</translation>
    </message>
    <message>
        <source>They have left</source>
        <translation>退出した</translation>
    </message>
    <message>
        <source>{count} bookings, {yen}</source>
        <translation>予約{count}件、{yen}</translation>
    </message>
    <message>
        <source>Used today and not paid</source>
        <translation>今日使って未払い</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>一覧…</translation>
    </message>
    <message>
        <source>{count} notes written today</source>
        <translation>今日書いた引継ぎ {count}件</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Nothing is written for the next shift yet.</source>
        <translation>次の番への引継ぎがまだありません。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>The server keeps the backups.</source>
        <translation>控えはサーバーで取られます。</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>控えを取る</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>last {moment}</source>
        <translation>前回 {moment}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation>今日を見る</translation>
    </message>
    <message>
        <source>Read first: {count}</source>
        <translation>先に読むもの：{count}件</translation>
    </message>
    <message>
        <source>{count} notes of the shifts before</source>
        <translation>前の番からの引継ぎ {count}件</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>Sheets to hang out</source>
        <translation>貼り出すもの</translation>
    </message>
    <message>
        <source>The rooms of the day for the entrance, and one for each door.</source>
        <translation>入口の「本日の会議室」と、部屋ごとの紙です。</translation>
    </message>
    <message>
        <source>Entrance…</source>
        <translation>入口…</translation>
    </message>
    <message>
        <source>Doors…</source>
        <translation>部屋ごと…</translation>
    </message>
    <message>
        <source>counted {at}</source>
        <translation>確認 {at}</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>つり銭</translation>
    </message>
    <message>
        <source>Count the float</source>
        <translation>つり銭を数える</translation>
    </message>
    <message>
        <source>{yen} should be in the till.</source>
        <translation>レジにあるはずの額は{yen}です。</translation>
    </message>
    <message>
        <source>To the till</source>
        <translation>レジへ</translation>
    </message>
    <message>
        <source>closed: {rule}</source>
        <translation>休館：{rule}</translation>
    </message>
    <message>
        <source>no opening hours</source>
        <translation>開館時間なし</translation>
    </message>
    <message>
        <source>{count} bookings</source>
        <translation>予約{count}件</translation>
    </message>
    <message>
        <source>first {first}</source>
        <translation>最初は {first}</translation>
    </message>
    <message>
        <source>events: {events}</source>
        <translation>催し：{events}</translation>
    </message>
    <message>
        <source>opened {at} {who}</source>
        <translation>開館 {at} {who}</translation>
    </message>
    <message>
        <source>closed {at} {who}</source>
        <translation>閉館 {at} {who}</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>まだ開館していません</translation>
    </message>
    <message>
        <source>{day} was never closed</source>
        <translation>{day}が閉館していません</translation>
    </message>
    <message>
        <source>Look at what was left, or close it as it is.</source>
        <translation>残っていることを見るか、このまま閉館します。</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>閉館する</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>key {number}</source>
        <translation>鍵 {number}</translation>
    </message>
    <message>
        <source>Still in: {room}</source>
        <translation>まだいる：{room}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>{moment}から</translation>
    </message>
    <message>
        <source>Key {number} is not back</source>
        <translation>鍵 {number} が戻っていません</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>戻った</translation>
    </message>
    <message>
        <source>closed {at}</source>
        <translation>締め {at}</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>レジを締める</translation>
    </message>
    <message>
        <source>Count the money and write the day down.</source>
        <translation>お金を数えて、今日の分を締めます。</translation>
    </message>
    <message>
        <source>The till of {days} was not closed</source>
        <translation>{days}のレジが締まっていません</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>一覧を開く</translation>
    </message>
    <message>
        <source>Records due: {count}</source>
        <translation>期限の来た記録：{count}件</translation>
    </message>
    <message>
        <source>Flyers and posters to take down: {count}</source>
        <translation>下げる掲示・チラシ：{count}件</translation>
    </message>
    <message>
        <source>Loans not back: {count}</source>
        <translation>返っていない貸出し：{count}件</translation>
    </message>
    <message>
        <source>Print jobs begun and not finished: {count}</source>
        <translation>報告の済んでいない印刷：{count}件</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>ロッカー等</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>備品の貸出し</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Prepaid card</source>
        <translation>プリペイドカード</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>備品</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>振込</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>ロール紙</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>{day}まで</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>{field}: write a number.</source>
        <translation>{field}：数を書いてください。</translation>
    </message>
    <message>
        <source>{field}: “{line}” cannot be read. Write it like {example}.</source>
        <translation>{field}：「{line}」は読めません。{example} のように書いてください。</translation>
    </message>
    <message>
        <source>{field}: from {least} to {most}.</source>
        <translation>{field}：{least}から{most}までです。</translation>
    </message>
    <message>
        <source>{field}: use {parts}, such as {example}. The number itself has to stand in it, at most 30 letters.</source>
        <translation>{field}：{parts} を使って、{example} のように書きます。番号（n）が必要で、30字までです。</translation>
    </message>
    <message>
        <source>{field}: this is too long.</source>
        <translation>{field}：長すぎます。</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>Print room and till</source>
        <translation>印刷室とレジ</translation>
    </message>
    <message>
        <source>Where the rules hold</source>
        <translation>決まりの範囲</translation>
    </message>
    <message>
        <source>Nothing of its own</source>
        <translation>独自の決まりをやめる</translation>
    </message>
    <message>
        <source>Let what holds for all hold here too</source>
        <translation>全館の決まりをここにも使います</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>全館</translation>
    </message>
    <message>
        <source>Some fields cannot be used as they are: look below their sentences.</source>
        <translation>使えない欄があります。文の下を見てください。</translation>
    </message>
    <message>
        <source>For example: receipt {receipt}, invoice {invoice}, card {card}</source>
        <translation>たとえば 領収書 {receipt}、請求書 {invoice}、カード {card}</translation>
    </message>
    <message>
        <source>from {day}: {rule}</source>
        <translation>{day}から：{rule}</translation>
    </message>
</context>
<context>
    <name>MoneyRules</name>
    <message>
        <source>need not be looked at</source>
        <translation>確認しない</translation>
    </message>
    <message>
        <source>are looked at by the desk</source>
        <translation>受付が確認する</translation>
    </message>
    <message>
        <source>no copy is kept</source>
        <translation>見本は預からない</translation>
    </message>
    <message>
        <source>one copy is kept</source>
        <translation>見本を1部預かる</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>印刷の内容</translation>
    </message>
    <message>
        <source>Originals {printing_content_check}; {printing_specimen}.</source>
        <translation>原稿は {printing_content_check} 。 {printing_specimen} 。</translation>
    </message>
    <message>
        <source>Contents to choose from, one a line: {printing_contents}</source>
        <translation>選べる内容（1行に1つ） {printing_contents}</translation>
    </message>
    <message>
        <source>Not printed here, one a line: {printing_banned}</source>
        <translation>断る内容（1行に1つ） {printing_banned}</translation>
    </message>
    <message>
        <source>A counter that jumped by more than {printing_gap_faces} faces needs a reason; 0: none.</source>
        <translation>カウンターが {printing_gap_faces} 面を超えてとんだら理由を書く（0なら書かない）。</translation>
    </message>
    <message>
        <source>Looking at originals</source>
        <translation>原稿の確認</translation>
    </message>
    <message>
        <source>Copy kept</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>Contents offered</source>
        <translation>選べる内容</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>会報</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>断る内容</translation>
    </message>
    <message>
        <source>advertising</source>
        <translation>営利</translation>
    </message>
    <message>
        <source>Faces without a reason</source>
        <translation>理由のいらない面数</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80mmロール紙</translation>
    </message>
    <message>
        <source>show</source>
        <translation>のせる</translation>
    </message>
    <message>
        <source>do not show</source>
        <translation>のせない</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>領収書</translation>
    </message>
    <message>
        <source>Receipts are printed on {receipt_form}</source>
        <translation>領収書の用紙は {receipt_form} 。</translation>
    </message>
    <message>
        <source>and {receipt_qualified} registration number, rate and tax (qualified invoice).</source>
        <translation>登録番号・税率・税額（適格請求書）は {receipt_qualified} 。</translation>
    </message>
    <message>
        <source>What for, printing: {receipt_provision}</source>
        <translation>ただし書き（印刷） {receipt_provision}</translation>
    </message>
    <message>
        <source>Rooms: {receipt_provision_room}</source>
        <translation>会議室 {receipt_provision_room}</translation>
    </message>
    <message>
        <source>Lockers and loans: {receipt_provision_rental}</source>
        <translation>ロッカー・貸出し {receipt_provision_rental}</translation>
    </message>
    <message>
        <source>Prepaid cards: {receipt_provision_card}</source>
        <translation>プリペイドカード {receipt_provision_card}</translation>
    </message>
    <message>
        <source>Several together: {receipt_provision_joint}</source>
        <translation>いくつかまとめて {receipt_provision_joint}</translation>
    </message>
    <message>
        <source>Paper of receipts</source>
        <translation>領収書の用紙</translation>
    </message>
    <message>
        <source>Qualified invoice</source>
        <translation>適格請求書の記載</translation>
    </message>
    <message>
        <source>What for, printing</source>
        <translation>ただし書き（印刷）</translation>
    </message>
    <message>
        <source>What for, rooms</source>
        <translation>ただし書き（会議室）</translation>
    </message>
    <message>
        <source>What for, lockers</source>
        <translation>ただし書き（ロッカー・貸出し）</translation>
    </message>
    <message>
        <source>What for, cards</source>
        <translation>ただし書き（カード）</translation>
    </message>
    <message>
        <source>What for, several</source>
        <translation>ただし書き（まとめて）</translation>
    </message>
    <message>
        <source>has to be explained</source>
        <translation>理由を書く</translation>
    </message>
    <message>
        <source>need not be explained</source>
        <translation>理由は書かなくてよい</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>レジ締め</translation>
    </message>
    <message>
        <source>The float is {till_float} yen.</source>
        <translation>つり銭は {till_float} 円。</translation>
    </message>
    <message>
        <source>A difference at closing {till_reason_wanted}.</source>
        <translation>締めの過不足は {till_reason_wanted} 。</translation>
    </message>
    <message>
        <source>Float in yen</source>
        <translation>つり銭（円）</translation>
    </message>
    <message>
        <source>Reason for a difference</source>
        <translation>過不足の理由</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Due {invoice_due_days} days after they are written.</source>
        <translation>支払期限は発行から {invoice_due_days} 日。</translation>
    </message>
    <message>
        <source>Bank account on them: {invoice_bank}</source>
        <translation>振込先 {invoice_bank}</translation>
    </message>
    <message>
        <source>Below the table: {invoice_text}</source>
        <translation>明細の下の文 {invoice_text}</translation>
    </message>
    <message>
        <source>Days until they are due</source>
        <translation>支払期限までの日数</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>振込先</translation>
    </message>
    <message>
        <source>Words below the table</source>
        <translation>明細の下の文</translation>
    </message>
    <message>
        <source>Lockers and loans</source>
        <translation>ロッカーと貸出し</translation>
    </message>
    <message>
        <source>Equipment is lent for {loan_max_nights} nights at most.</source>
        <translation>備品の貸出しは {loan_max_nights} 泊まで。</translation>
    </message>
    <message>
        <source>Letter before a locker&apos;s year ends: {letter_rental}</source>
        <translation>ロッカーの更新案内の文 {letter_rental}</translation>
    </message>
    <message>
        <source>Most nights</source>
        <translation>貸出しの泊数</translation>
    </message>
    <message>
        <source>Letter about lockers</source>
        <translation>ロッカーの更新案内</translation>
    </message>
    <message>
        <source>Empty: the ready letter</source>
        <translation>空なら用意された文</translation>
    </message>
    <message>
        <source>Numbers of the print room and the till</source>
        <translation>印刷室とレジの番号</translation>
    </message>
    <message>
        <source>Prepaid cards</source>
        <translation>プリペイドカード</translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation>印刷の記録</translation>
    </message>
    <message>
        <source>Lockers</source>
        <translation>ロッカー</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>貸出し</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>そのほかの番号</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>許可書</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答カード</translation>
    </message>
    <message>
        <source>Records of the day book</source>
        <translation>窓口日誌の記録</translation>
    </message>
    <message>
        <source>Flyers and posters</source>
        <translation>チラシ・ポスター</translation>
    </message>
    <message>
        <source>Packages for the city</source>
        <translation>市への提出</translation>
    </message>
    <message>
        <source>Pattern of the numbers: {what}</source>
        <translation>{what}の番号の形</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>How {month} looks</source>
        <translation>{month}の見え方</translation>
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
    <name>MonthFreeForm</name>
    <message>
        <source>e.g. 2026-10</source>
        <translation>例 2026-10</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Type a month as 2026-10.</source>
        <translation>月を 2026-10 のように入れてください。</translation>
    </message>
    <message>
        <source>Morning, afternoon and evening of every room. No names are on it.</source>
        <translation>すべての部屋の午前・午後・夜間です。名前は載りません。</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>No closed days</source>
        <translation>休館日なし</translation>
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
    <name>Months</name>
    <message>
        <source>Month of the rooms</source>
        <translation>会議室の1か月</translation>
    </message>
    <message>
        <source>full</source>
        <translation>満</translation>
    </message>
    <message>
        <source>{facts}: open the day</source>
        <translation>{facts}：この日をひらく</translation>
    </message>
    <message>
        <source>{part} {free} of {rooms} rooms free</source>
        <translation>{part} {rooms}室中{free}室空き</translation>
    </message>
</context>
<context>
    <name>MoreLine</name>
    <message>
        <source>{name} {percent} %</source>
        <translation>{name} {percent}%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
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
        <source>Heating</source>
        <translation>暖房</translation>
    </message>
    <message>
        <source>{name} (by the rules)</source>
        <translation>{name}（自動）</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>決まりどおり</translation>
    </message>
    <message>
        <source>No relief</source>
        <translation>減免なし</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>Change purpose, equipment and what else is rarely asked</source>
        <translation>目的・備品などを変える</translation>
    </message>
    <message>
        <source>Heat the room</source>
        <translation>暖房を使う</translation>
    </message>
    <message>
        <source>Tables and chairs</source>
        <translation>机の並べ方</translation>
    </message>
    <message>
        <source>Class of user</source>
        <translation>使用者の区分</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>減免</translation>
    </message>
    <message>
        <source>Whom to speak to</source>
        <translation>使用責任者</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Another time for {who}</source>
        <translation>「{who}」の時間を変える</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>空いている枠</translation>
    </message>
    <message>
        <source>Move (Ctrl+Enter)</source>
        <translation>時間を変える（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>MoveLine</name>
    <message>
        <source>for any machine</source>
        <translation>機械を問わない</translation>
    </message>
    <message>
        <source>{name}: {number} used.</source>
        <translation>{name}：{number}を使いました。</translation>
    </message>
    <message>
        <source>{name}: {number} delivered.</source>
        <translation>{name}：{number}の納品を記録しました。</translation>
    </message>
    <message>
        <source>{name}: {number} are there.</source>
        <translation>{name}：在庫を{number}にしました。</translation>
    </message>
    <message>
        <source>Write how many, as a number.</source>
        <translation>いくつかを数字で書いてください。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>いくつ</translation>
    </message>
    <message>
        <source>Into which machine</source>
        <translation>どの機械に</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>補充</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>Counted: so many are there</source>
        <translation>棚卸し（今この数）</translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message>
        <source>{count} payments, {yen}</source>
        <translation>{count}件&#x3000;{yen}</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>出入り</translation>
    </message>
    <message>
        <source>Nothing has gone through the till on this day.</source>
        <translation>この日の出入りはまだありません。</translation>
    </message>
    <message>
        <source>Movements of the till</source>
        <translation>レジの出入り</translation>
    </message>
    <message>
        <source>What kind of cash</source>
        <translation>出し入れの種類</translation>
    </message>
    <message>
        <source>Yen put in or taken out</source>
        <translation>出し入れした金額</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Note on the cash</source>
        <translation>出し入れのメモ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>記録する</translation>
    </message>
</context>
<context>
    <name>MustRead</name>
    <message>
        <source>What must be read</source>
        <translation>必読の引継ぎ</translation>
    </message>
    <message>
        <source>Please read this first</source>
        <translation>はじめに読んでください</translation>
    </message>
    <message>
        <source>It is written down that you have read it. Then the desk opens.</source>
        <translation>読んだことが記録され、窓口の画面が開きます。</translation>
    </message>
    <message>
        <source>I have read it (Enter)</source>
        <translation>読みました（Enter）</translation>
    </message>
    <message>
        <source>From {who}</source>
        <translation>{who}より</translation>
    </message>
</context>
<context>
    <name>NeverConsultedForm</name>
    <message>
        <source>Groups no longer active, too</source>
        <translation>活動中でない団体もふくめる</translation>
    </message>
    <message>
        <source>Field of activity</source>
        <translation>活動分野</translation>
    </message>
    <message>
        <source>Registered since</source>
        <translation>登録日（この日から）</translation>
    </message>
    <message>
        <source>Which groups</source>
        <translation>対象の団体</translation>
    </message>
    <message>
        <source>For the desk alone: names and phone numbers are on it.</source>
        <translation>窓口内だけで使います。名前と電話番号がのります。</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>すべての分野</translation>
    </message>
</context>
<context>
    <name>NeverFilter</name>
    <message>
        <source>Every field</source>
        <translation>すべての分野</translation>
    </message>
    <message>
        <source>Field of activity</source>
        <translation>活動分野</translation>
    </message>
    <message>
        <source>Registered since</source>
        <translation>登録日（この日から）</translation>
    </message>
    <message>
        <source>Only active groups</source>
        <translation>活動中の団体だけ</translation>
    </message>
    <message>
        <source>As a file…</source>
        <translation>ファイルにする…</translation>
    </message>
</context>
<context>
    <name>NoteBoxes</name>
    <message>
        <source>A manager can lift it.</source>
        <translation>管理者が解除できます。</translation>
    </message>
    <message>
        <source>Bookings are stopped</source>
        <translation>予約を止めています</translation>
    </message>
    <message>
        <source>Note from the desk</source>
        <translation>窓口からの注意</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しい引継ぎ</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>引継ぎを直す</translation>
    </message>
    <message>
        <source>What the next shift has to know</source>
        <translation>次の人に伝えること</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>大事さ</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>だれに</translation>
    </message>
    <message>
        <source>Shown until</source>
        <translation>いつまで出すか</translation>
    </message>
    <message>
        <source>Pin it at the top</source>
        <translation>いちばん上に固定する</translation>
    </message>
    <message>
        <source>Write it down (Ctrl+Enter)</source>
        <translation>書きとめる（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Why may the group book again?</source>
        <translation>解除する理由を入力してください。</translation>
    </message>
    <message>
        <source>What should the desk know?</source>
        <translation>メモの内容を入力してください。</translation>
    </message>
    <message>
        <source>Desk note</source>
        <translation>窓口メモ</translation>
    </message>
    <message>
        <source>Lift the note</source>
        <translation>メモの解除</translation>
    </message>
    <message>
        <source>How it shows</source>
        <translation>表示のしかた</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>It stands among the notes of the group.</source>
        <translation>団体のメモに表示されます。</translation>
    </message>
    <message>
        <source>It shows itself whenever the group is opened or chosen for a booking.</source>
        <translation>団体を開いたとき、予約で選んだときに表示されます。</translation>
    </message>
    <message>
        <source>The group cannot book until a manager lifts it.</source>
        <translation>管理者が解除するまで、この団体は予約できません。</translation>
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
</context>
<context>
    <name>NotesSheet</name>
    <message>
        <source>{count} notes</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>for {who}</source>
        <translation>{who}さんへ</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読みました</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>だれに</translation>
    </message>
    <message>
        <source>Shown until</source>
        <translation>いつまで出すか</translation>
    </message>
    <message>
        <source>it is put away</source>
        <translation>片付けるまで</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>読んだ人</translation>
    </message>
    <message>
        <source>Made of it</source>
        <translation>ここから作ったもの</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定をやめる</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定する</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>もう一度出す</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Written down that you have read it.</source>
        <translation>読んだことを記録しました。</translation>
    </message>
    <message>
        <source>No longer pinned.</source>
        <translation>固定をやめました。</translation>
    </message>
    <message>
        <source>Pinned at the top.</source>
        <translation>いちばん上に固定しました。</translation>
    </message>
    <message>
        <source>It is shown again.</source>
        <translation>もう一度出しました。</translation>
    </message>
    <message>
        <source>Put away. It can be found under “All days”.</source>
        <translation>片付けました。「すべての日」で見られます。</translation>
    </message>
    <message>
        <source>Written down for the next shift.</source>
        <translation>次の人に伝えるように書きとめました。</translation>
    </message>
    <message>
        <source>A record was made of it.</source>
        <translation>記録にしました。</translation>
    </message>
    <message>
        <source>It is a follow-up of the case now.</source>
        <translation>相談のフォローにしました。</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Told now</source>
        <translation>いま伝えること</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Words of a note, of any day</source>
        <translation>引継ぎの言葉でさがす（すべての日）</translation>
    </message>
    <message>
        <source>Nothing was left to say.</source>
        <translation>引継ぎはありません。</translation>
    </message>
    <message>
        <source>New note (Insert)</source>
        <translation>新しく書く（Insert）</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>読みました</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Make a record of it</source>
        <translation>記録にする</translation>
    </message>
    <message>
        <source>Make a follow-up of it</source>
        <translation>相談のフォローにする</translation>
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
    <name>NumberedPaperForm</name>
    <message>
        <source>Its number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>by its number, or choose here</source>
        <translation>番号で、またはここから選ぶ</translation>
    </message>
    <message>
        <source>Type the number, or choose one of the newest.</source>
        <translation>番号を入れるか、新しいものから選んでください。</translation>
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
    <name>OpenDaysPage</name>
    <message>
        <source>Closed days and opening hours</source>
        <translation>休館日と開館時間</translation>
    </message>
    <message>
        <source>Some opening hours cannot be read.</source>
        <translation>読めない開館時間があります。</translation>
    </message>
    <message>
        <source>from {day}: {rule}</source>
        <translation>{day}から&#x3000;{rule}</translation>
    </message>
</context>
<context>
    <name>OpenItemsSheet</name>
    <message>
        <source>Nothing is found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Everything has been paid.</source>
        <translation>未払いはありません。</translation>
    </message>
    <message>
        <source>{count} unpaid, {total} in all</source>
        <translation>{count}件&#x3000;合計 {total}</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>名前・番号</translation>
    </message>
    <message>
        <source>Look for a name or number</source>
        <translation>名前や番号でさがす</translation>
    </message>
    <message>
        <source>What is unpaid</source>
        <translation>未払いの一覧</translation>
    </message>
    <message>
        <source>Space ticks one, Enter all of this group</source>
        <translation>スペースで1件、Enterでこの団体の全部を選びます</translation>
    </message>
</context>
<context>
    <name>OpenModel</name>
    <message>
        <source>ticked</source>
        <translation>選択中</translation>
    </message>
</context>
<context>
    <name>OpeningSheet</name>
    <message>
        <source>The day is open.</source>
        <translation>開館しました。</translation>
    </message>
    <message>
        <source>Ctrl+Enter or Esc goes on to the day.</source>
        <translation>Ctrl+Enter か Esc で今日の画面に進みます。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開館</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>開館する</translation>
    </message>
</context>
<context>
    <name>OriginalsLine</name>
    <message>
        <source>Originals of this job</source>
        <translation>この印刷の原稿</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>この原稿を外す</translation>
    </message>
    <message>
        <source>Leave this original out</source>
        <translation>この原稿を外す</translation>
    </message>
</context>
<context>
    <name>OthersLine</name>
    <message>
        <source>{count} more unpaid, {yen}: take together</source>
        <translation>ほかに未払い{count}件 {yen}：まとめて受け取る</translation>
    </message>
</context>
<context>
    <name>OverdueForm</name>
    <message>
        <source>For the desk alone: every invoice whose day of payment is past.</source>
        <translation>窓口の控え。支払期限を過ぎた請求書のすべて。</translation>
    </message>
</context>
<context>
    <name>OverrideLine</name>
    <message>
        <source>A manager may set the rule aside with a reason. The journal keeps it.</source>
        <translation>センター長は、理由を書けば決まりの例外にできます（記録に残ります）。</translation>
    </message>
    <message>
        <source>Reason for setting the rule aside</source>
        <translation>決まりの例外にする理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>例外で予約</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Into a file</source>
        <translation>ファイルへ</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>料金表</translation>
    </message>
    <message>
        <source>from {day}: {title}</source>
        <translation>{day}から {title}</translation>
    </message>
    <message>
        <source>printed by: {title}</source>
        <translation>いまの料金：{title}</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新しい期間を作る</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>直す</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Papers are missing: {count}</source>
        <translation>書類が {count}件足りません</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>対応中 {count}件</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Mailing</source>
        <translation>郵送</translation>
    </message>
    <message>
        <source>wants no letters</source>
        <translation>郵送を希望しない</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>別の名称</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>About</source>
        <translation>紹介文</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>活動日</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>参加方法</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Next booking: {when}  {room}</source>
        <translation>次の予約&#x3000;{when}  {room}</translation>
    </message>
    <message>
        <source>For the desk</source>
        <translation>窓口用</translation>
    </message>
    <message>
        <source>What is public</source>
        <translation>公開用</translation>
    </message>
    <message>
        <source>Only this may be told or shown to others.</source>
        <translation>ほかの人に伝えてよいのは、ここに出ている内容だけです。</translation>
    </message>
    <message>
        <source>Next booking</source>
        <translation>次の予約</translation>
    </message>
    <message>
        <source>History of the registration</source>
        <translation>登録の履歴</translation>
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
        <source>Desk</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>By invoice</source>
        <translation>請求書払い</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>レジ締め</translation>
    </message>
    <message>
        <source>Taken today</source>
        <translation>今日の売上</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>What is the paper called?</source>
        <translation>書類の名前を入れてください。</translation>
    </message>
    <message>
        <source>Which day? For example 11/28 or R9.3.31.</source>
        <translation>日付を入れてください。例：11/28、R9.3.31</translation>
    </message>
    <message>
        <source>The file is still being looked at.</source>
        <translation>ファイルを確認しています。少し待ってください。</translation>
    </message>
    <message>
        <source>Take a paper in</source>
        <translation>書類を受け取る</translation>
    </message>
    <message>
        <source>Correct a paper</source>
        <translation>書類を直す</translation>
    </message>
    <message>
        <source>Not in hand yet</source>
        <translation>まだ受け取っていない書類</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>書類の名前</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受取日</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>This computer has no program for {name}.</source>
        <translation>このパソコンには、「{name}」を開くソフトがありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the paper as a PDF.</source>
        <translation>書類はそのままです。PDFで出し直してもらってください。</translation>
    </message>
    <message>
        <source>File of a paper</source>
        <translation>書類のファイル</translation>
    </message>
    <message>
        <source>Back to the group</source>
        <translation>団体に戻る</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>ほかのソフトで開く</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読んでいます…</translation>
    </message>
    <message>
        <source>{name} cannot be shown here: it has a password, or it is damaged. It is kept as it came; try to open it in its own program.</source>
        <translation>「{name}」はここに表示できません。パスワードがかかっているか、壊れています。受け取ったまま保管していますので、ほかのソフトで開いてみてください。</translation>
    </message>
    <message>
        <source>{name} is seen in its own program.</source>
        <translation>「{name}」は、ほかのソフトで開いて見ます。</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>valid until {day}</source>
        <translation>期限 {day}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>受取 {day}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>One file at a time: {count} were left.</source>
        <translation>一度に入れられるのは1つです。残り{count}件は入れていません。</translation>
    </message>
    <message>
        <source>Drop the next one when this paper is saved.</source>
        <translation>この書類を保存してから、次のファイルを入れてください。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足している書類</translation>
    </message>
    <message>
        <source>Papers in hand</source>
        <translation>受け取った書類</translation>
    </message>
    <message>
        <source>Take a paper in</source>
        <translation>書類を受け取る</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>A scanned PDF or a picture can be dropped here.</source>
        <translation>スキャンしたPDFや写真は、ここにドラッグしても受け取れます。</translation>
    </message>
</context>
<context>
    <name>PartChips</name>
    <message>
        <source>Of the repeated booking</source>
        <translation>繰り返しの予約のうち</translation>
    </message>
    <message>
        <source>Leave dates where they are that cannot go</source>
        <translation>移せない日はそのまま残す</translation>
    </message>
</context>
<context>
    <name>PatternForm</name>
    <message>
        <source>Group</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>最初の日</translation>
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
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し方</translation>
    </message>
    <message>
        <source>On</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>Or so many times</source>
        <translation>または回数</translation>
    </message>
    <message>
        <source>More dates</source>
        <translation>ほかの日</translation>
    </message>
    <message>
        <source>e.g. 12/5 12/19</source>
        <translation>例：12/5 12/19</translation>
    </message>
</context>
<context>
    <name>PayBar</name>
    <message>
        <source>Handed over, {yen} are due</source>
        <translation>預かり金（{yen}）</translation>
    </message>
    <message>
        <source>Take the money</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>おつり</translation>
    </message>
</context>
<context>
    <name>PayForm</name>
    <message>
        <source>Payment of invoice {number}</source>
        <translation>請求書 {number} の入金</translation>
    </message>
    <message>
        <source>Receipt made out to, if not the group</source>
        <translation>領収書の宛名（団体名と違うとき）</translation>
    </message>
    <message>
        <source>Take it and write the receipt (Ctrl+Enter)</source>
        <translation>受け取って領収書を出す（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>Paying</name>
    <message>
        <source>Paid by</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>Handed over (yen)</source>
        <translation>お預かり（円）</translation>
    </message>
    <message>
        <source>Which account, which day</source>
        <translation>口座・入金日など</translation>
    </message>
</context>
<context>
    <name>PayingHow</name>
    <message>
        <source>{who}, {yen} left</source>
        <translation>{who}&#x3000;残り{yen}</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>支払い方法</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>カードの番号</translation>
    </message>
    <message>
        <source>Number of the prepaid card</source>
        <translation>プリペイドカードの番号</translation>
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
    <name>PeopleFields</name>
    <message>
        <source>Whom it is about</source>
        <translation>関わる人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割（例：会計担当）</translation>
    </message>
    <message>
        <source>Name, if needed</source>
        <translation>名前（必要なときだけ）</translation>
    </message>
    <message>
        <source>Role of person {number}</source>
        <translation>{number}人目の役割</translation>
    </message>
    <message>
        <source>Name of person {number}</source>
        <translation>{number}人目の名前</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>{role}: Enter shows what is known</source>
        <translation>{role}：Enterで連絡先を見ます</translation>
    </message>
    <message>
        <source>Names are shown as roles.</source>
        <translation>名前は役割で表示しています。</translation>
    </message>
    <message>
        <source>Nobody is written down</source>
        <translation>まだだれも書いていません</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Nobody is written down.</source>
        <translation>登録されている人はいません。</translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>メモはありません。</translation>
    </message>
    <message>
        <source>No relation is written down.</source>
        <translation>関係の登録はありません。</translation>
    </message>
    <message>
        <source>Go to {group}</source>
        <translation>{group}へ移る</translation>
    </message>
    <message>
        <source>Also in: {groups}</source>
        <translation>ほかの団体：{groups}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name}を変更</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Lift: {text}</source>
        <translation>解除：{text}</translation>
    </message>
    <message>
        <source>Lifted {day} {who}</source>
        <translation>{day} {who}が解除</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>End: {purpose}</source>
        <translation>終了：{purpose}</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>People in their roles</source>
        <translation>役職と担当</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Desk notes</source>
        <translation>窓口メモ</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Relations to other groups</source>
        <translation>ほかの団体との関係</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>関係を追加</translation>
    </message>
</context>
<context>
    <name>PeriodLabelForm</name>
    <message>
        <source>Flyer or poster</source>
        <translation>チラシ・ポスター</translation>
    </message>
    <message>
        <source>To be stuck on it, so that everybody sees until when it stays.</source>
        <translation>貼っておけば、いつまで置くかがひと目で分かります。</translation>
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
    <name>PersonSheet</name>
    <message>
        <source>What is the person called?</source>
        <translation>氏名を入力してください。</translation>
    </message>
    <message>
        <source>Which day? For example 11/28 or R9.3.31.</source>
        <translation>日付を入力してください（例：11/28、R9.3.31）。</translation>
    </message>
    <message>
        <source>Person and role</source>
        <translation>人と役職</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>内容を直す</translation>
    </message>
    <message>
        <source>Leaves the role</source>
        <translation>役職を離れる</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Treasurer, neighbour, city department</source>
        <translation>会計担当、近所の人、市の担当課など</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Whom the case is about</source>
        <translation>関わる人</translation>
    </message>
    <message>
        <source>Write the role: it is what everybody sees.</source>
        <translation>役割を書いてください。画面には役割だけが出ます。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Until before which day</source>
        <translation>いつまで（この日から終了）</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>いつから</translation>
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
    <name>PlaceForm</name>
    <message>
        <source>A new rack or board</source>
        <translation>新しい棚・掲示板</translation>
    </message>
    <message>
        <source>Racks and boards</source>
        <translation>棚と掲示板</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>どれ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>A4 sheets side by side</source>
        <translation>A4で何枚分</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使っている</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>PoliceListForm</name>
    <message>
        <source>What goes to the police, with who found it: for the desk and the police alone.</source>
        <translation>警察へ届けるものと拾った人の一覧です。窓口と警察だけで使います。</translation>
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
    <name>PriceLine</name>
    <message>
        <source>What is charged</source>
        <translation>何の料金か</translation>
    </message>
    <message>
        <source>every class</source>
        <translation>すべての区分</translation>
    </message>
    <message>
        <source>Class of user</source>
        <translation>利用者の区分</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>区切り</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Season from</source>
        <translation>期間の始め</translation>
    </message>
    <message>
        <source>Season until</source>
        <translation>期間の終わり</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>行を消す</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>数を書いてください。</translation>
    </message>
    <message>
        <source>Only heating is charged in percent.</source>
        <translation>%は冷暖房だけです。</translation>
    </message>
    <message>
        <source>At most 100 %.</source>
        <translation>100% までです。</translation>
    </message>
    <message>
        <source>No such day.</source>
        <translation>その日はありません。</translation>
    </message>
    <message>
        <source>Both days of the season.</source>
        <translation>期間の始めと終わりを書いてください。</translation>
    </message>
    <message>
        <source>Only a loan is charged by the night.</source>
        <translation>1泊の料金は館外への貸出しだけです。</translation>
    </message>
    <message>
        <source>use</source>
        <translation>使用料</translation>
    </message>
    <message>
        <source>loan out of the house</source>
        <translation>館外への貸出し</translation>
    </message>
    <message>
        <source>heating and cooling</source>
        <translation>冷暖房</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>保証金</translation>
    </message>
    <message>
        <source>yen an hour</source>
        <translation>円／時間</translation>
    </message>
    <message>
        <source>yen a night</source>
        <translation>円（1泊）</translation>
    </message>
    <message>
        <source>yen a use</source>
        <translation>円／回</translation>
    </message>
    <message>
        <source>yen a slot</source>
        <translation>円／区切り</translation>
    </message>
    <message>
        <source>% of the room</source>
        <translation>%（使用料の）</translation>
    </message>
</context>
<context>
    <name>PriceLines</name>
    <message>
        <source>{size} (yen)</source>
        <translation>{size}（円）</translation>
    </message>
    <message>
        <source>Every size (yen)</source>
        <translation>すべての大きさ（円）</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>いつから</translation>
    </message>
</context>
<context>
    <name>PricesPage</name>
    <message>
        <source>Prices and relief</source>
        <translation>料金と減免</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>どの部屋・備品</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>行を足す</translation>
    </message>
    <message>
        <source>Some lines cannot be read: look beside them.</source>
        <translation>読めない行があります。行の下を見てください。</translation>
    </message>
    <message>
        <source>from {day}: {rule}</source>
        <translation>{day}から&#x3000;{rule}</translation>
    </message>
</context>
<context>
    <name>PrintFigures</name>
    <message>
        <source>Machine</source>
        <translation>機械</translation>
    </message>
    <message>
        <source>Group or guest</source>
        <translation>団体・利用者</translation>
    </message>
    <message>
        <source>Activity field</source>
        <translation>活動分野</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>What was printed</source>
        <translation>印刷物の種類</translation>
    </message>
    <message>
        <source>Used without booking</source>
        <translation>予約なしの利用</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>刷り損じ・差</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>All without booking</source>
        <translation>予約なしの合計</translation>
    </message>
    <message>
        <source>All machines</source>
        <translation>機械の合計</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>印刷の合計</translation>
    </message>
</context>
<context>
    <name>PrintFiguresCard</name>
    <message>
        <source>Jobs</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>製版</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>面数</translation>
    </message>
    <message>
        <source>Fees (yen)</source>
        <translation>料金（円）</translation>
    </message>
    <message>
        <source>Spoilt</source>
        <translation>刷り損じ</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>差の回数</translation>
    </message>
    <message>
        <source>Between jobs</source>
        <translation>差（面）</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>理由なし</translation>
    </message>
</context>
<context>
    <name>PrintFiguresChoice</name>
    <message>
        <source>A group may have several fields: they may come to more than all jobs.</source>
        <translation>1つの団体が複数の分野に当てはまるため、合計は全体より多くなることがあります。</translation>
    </message>
    <message>
        <source>Jobs on a machine that nobody had booked for them: {unbooked} of {all}.</source>
        <translation>機械の予約のない印刷です（{all}件のうち{unbooked}件）。</translation>
    </message>
    <message>
        <source>Spoilt faces as they were told at the desk, and what the counter ran between one job and the next.</source>
        <translation>刷り損じは窓口で聞いた面数、差は前の印刷の終わりから次の始めまでにカウンターが進んだ面数です。</translation>
    </message>
    <message>
        <source>Finished jobs, paid or not. The share is that of the sheets.</source>
        <translation>終わった印刷（未払いを含む）。割合は枚数によります。</translation>
    </message>
    <message>
        <source>Figures of the print room</source>
        <translation>印刷室の統計</translation>
    </message>
</context>
<context>
    <name>PrintFiguresForm</name>
    <message>
        <source>Counted by</source>
        <translation>集計のしかた</translation>
    </message>
    <message>
        <source>Jobs, masters, sheets and fees of a month. Other days and files are under Figures.</source>
        <translation>1か月の件数・製版・枚数・料金。ほかの期間とファイルは「統計」から。</translation>
    </message>
</context>
<context>
    <name>PrintFiguresSheet</name>
    <message>
        <source>Figures of the print room</source>
        <translation>印刷室の統計</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Who prints</source>
        <translation>だれが</translation>
    </message>
    <message>
        <source>Content looked at</source>
        <translation>内容を確認</translation>
    </message>
    <message>
        <source>Copy kept</source>
        <translation>見本を預かった</translation>
    </message>
    <message>
        <source>By invoice</source>
        <translation>請求書払い</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>印刷するもの</translation>
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
    <name>PrintJobForm</name>
    <message>
        <source>Blank without a number; with one, filled in with what was printed and paid.</source>
        <translation>番号を省くと白紙。番号を入れると、印刷と料金を記入します。</translation>
    </message>
</context>
<context>
    <name>PrintPapers</name>
    <message>
        <source>Application and report of a job</source>
        <translation>印刷機利用申請書兼報告書</translation>
    </message>
    <message>
        <source>Daily sheet of the till</source>
        <translation>日計表</translation>
    </message>
    <message>
        <source>The till&apos;s month</source>
        <translation>月計表（レジ）</translation>
    </message>
    <message>
        <source>The till&apos;s fiscal year</source>
        <translation>年計表（レジ）</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>期限を過ぎた請求書</translation>
    </message>
    <message>
        <source>Statement of a group</source>
        <translation>利用明細書</translation>
    </message>
    <message>
        <source>Statement of a prepaid card</source>
        <translation>カード残高明細</translation>
    </message>
    <message>
        <source>Application for relief</source>
        <translation>使用料減免申請書</translation>
    </message>
    <message>
        <source>Order list of supplies</source>
        <translation>消耗品の注文リスト</translation>
    </message>
    <message>
        <source>Log of a machine</source>
        <translation>機械の記録</translation>
    </message>
    <message>
        <source>Permit for a locker</source>
        <translation>ロッカー使用許可書</translation>
    </message>
    <message>
        <source>Result of a draw of lockers</source>
        <translation>ロッカー抽選結果</translation>
    </message>
    <message>
        <source>Slip of a loan</source>
        <translation>備品貸出票</translation>
    </message>
    <message>
        <source>Lockers and loans overdue</source>
        <translation>貸出しの未返却・未納</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Group with an account</source>
        <translation>後払いの団体</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Who rents</source>
        <translation>借りている団体</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>貸出</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機械</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>A day of the month</source>
        <translation>その月の日</translation>
    </message>
    <message>
        <source>A day of the fiscal year</source>
        <translation>その年度の日</translation>
    </message>
</context>
<context>
    <name>PrintPapersSheet</name>
    <message>
        <source>blank, to be filled in by hand</source>
        <translation>空欄（手書き用）</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Type a day, such as 12/5.</source>
        <translation>日を入れてください（例: 12/5）。</translation>
    </message>
    <message>
        <source>Papers of the print room</source>
        <translation>印刷室の書類</translation>
    </message>
    <message>
        <source>Receipts are printed where they are: under Receipts they are marked as reissued.</source>
        <translation>領収書は「領収書」から印刷します。もう一度出すと「再発行」と入ります。</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>印刷するもの</translation>
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
        <source>duplex</source>
        <translation>両面</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>{count} masters</source>
        <translation>{count}版</translation>
    </message>
    <message>
        <source>{machine} (out of order)</source>
        <translation>{machine}（使えません）</translation>
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
        <source>Printing</source>
        <translation>印刷中</translation>
    </message>
    <message>
        <source>By invoice</source>
        <translation>請求書払い</translation>
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
    <name>ProfileForm</name>
    <message>
        <source>For everybody: only what the group agreed to have published is on it.</source>
        <translation>配布用です。公開に同意した項目だけが載ります。</translation>
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
    <name>QuotaInput</name>
    <message>
        <source>Quota {n}: how many</source>
        <translation>上限{n}の数</translation>
    </message>
    <message>
        <source>Quota {n}: in what time</source>
        <translation>上限{n}の期間</translation>
    </message>
    <message>
        <source>Quota {n}: of what</source>
        <translation>上限{n}の単位</translation>
    </message>
    <message>
        <source>in a</source>
        <translation>1団体</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>slots</source>
        <translation>枠</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>件</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
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
    <name>ReadersSheet</name>
    <message>
        <source>Who may read it</source>
        <translation>開ける人</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>開ける人</translation>
    </message>
    <message>
        <source>Without being named: {names}</source>
        <translation>名前を挙げなくても開ける人：{names}</translation>
    </message>
    <message>
        <source>Whoever sits at the desk finds it, opens it and prints it.</source>
        <translation>窓口の人はだれでも、探して、開いて、印刷できます。</translation>
    </message>
    <message>
        <source>Nobody else finds it; figures count it without details. Who opens it is written down.</source>
        <translation>ほかの人には見つかりません。統計には内訳なしで数えます。開いた人は記録されます。</translation>
    </message>
    <message>
        <source>Everybody at the desk</source>
        <translation>窓口の全員</translation>
    </message>
    <message>
        <source>Advisors</source>
        <translation>相談員</translation>
    </message>
    <message>
        <source>Named people</source>
        <translation>名前を挙げた人</translation>
    </message>
</context>
<context>
    <name>ReadingsCard</name>
    <message>
        <source>Who has read it</source>
        <translation>見た人</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>着席していない人</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>readings</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開いた</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷した</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>書き出した</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Why</source>
        <translation>理由の例</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
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
    <name>ReceiptModel</name>
    <message>
        <source>issued again: {count}</source>
        <translation>再発行 {count}回</translation>
    </message>
    <message>
        <source>void</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>{yen} given back</source>
        <translation>{yen} 返金</translation>
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
        <source>Paper of the receipt</source>
        <translation>領収書の用紙</translation>
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
    <name>ReceiptsSheet</name>
    <message>
        <source>{count} receipts, {total}</source>
        <translation>{count}枚&#x3000;{total}</translation>
    </message>
    <message>
        <source>the latest {count}</source>
        <translation>新しい{count}枚まで</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>領収書</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>番号か名前</translation>
    </message>
    <message>
        <source>of all days</source>
        <translation>すべての日から</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>There is no receipt here.</source>
        <translation>領収書はありません。</translation>
    </message>
</context>
<context>
    <name>ReckoningCard</name>
    <message>
        <source>Not counted yet</source>
        <translation>まだ数えていません</translation>
    </message>
    <message>
        <source>It agrees to the yen</source>
        <translation>ぴったり合っています</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>過剰</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Closed with a later day, not counted</source>
        <translation>数えずに次の日とまとめて締めました</translation>
    </message>
    <message>
        <source>{yen} went into the safe.</source>
        <translation>{yen}を金庫に入れました。</translation>
    </message>
    <message>
        <source>{yen} go into the safe.</source>
        <translation>{yen}を金庫に入れます。</translation>
    </message>
    <message>
        <source>Float in the morning</source>
        <translation>朝のつり銭</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>現金の収入</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>現金の返金</translation>
    </message>
    <message>
        <source>Put in and taken out</source>
        <translation>つり銭などの出し入れ</translation>
    </message>
    <message>
        <source>Cash of the days after it</source>
        <translation>次の日からの現金</translation>
    </message>
    <message>
        <source>Should be in the till</source>
        <translation>あるはずの額</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>合わせる</translation>
    </message>
    <message>
        <source>Why it differs, or what was noticed</source>
        <translation>過不足の理由・気づいたこと</translation>
    </message>
    <message>
        <source>Stays in the till as the next float</source>
        <translation>つり銭として残す額</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>レジを締める</translation>
    </message>
    <message>
        <source>Open the till with this float</source>
        <translation>このつり銭でレジを開ける</translation>
    </message>
    <message>
        <source>Print the daily sheet</source>
        <translation>日計表を印刷</translation>
    </message>
    <message>
        <source>Only write the count down</source>
        <translation>点検だけ記録する</translation>
    </message>
</context>
<context>
    <name>ReferralFields</name>
    <message>
        <source>Sent on to</source>
        <translation>紹介先</translation>
    </message>
    <message>
        <source>Why: the letter says it</source>
        <translation>紹介の理由（紹介状に載ります）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>紹介した日</translation>
    </message>
    <message>
        <source>Answer expected until</source>
        <translation>返事の期限</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>返事</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>返事の日</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>ふだんの日数</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>決めない</translation>
    </message>
    <message>
        <source>The letter was printed on {day}.</source>
        <translation>紹介状は{day}に印刷しました。</translation>
    </message>
</context>
<context>
    <name>ReferralLetterForm</name>
    <message>
        <source>They agree that their name is told</source>
        <translation>名前と連絡先を伝えてよい（本人の同意あり）</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>本人の同意</translation>
    </message>
    <message>
        <source>Choose the referral.</source>
        <translation>紹介を選んでください。</translation>
    </message>
    <message>
        <source>A letter with a slip for the answer. Its text is in the settings, under Letters.</source>
        <translation>返信票のついた手紙です。文面は「設定」の「手紙・案内文」で変えられます。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
</context>
<context>
    <name>ReferralList</name>
    <message>
        <source>Sent on to nobody</source>
        <translation>紹介はありません</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>返事あり</translation>
    </message>
</context>
<context>
    <name>ReferralSheet</name>
    <message>
        <source>Letter…</source>
        <translation>紹介状…</translation>
    </message>
    <message>
        <source>Save and print the letter</source>
        <translation>保存して紹介状を印刷する</translation>
    </message>
    <message>
        <source>Send the case on</source>
        <translation>ほかへ紹介する</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>紹介</translation>
    </message>
</context>
<context>
    <name>RefundInput</name>
    <message>
        <source>Refund {n}: days before the use</source>
        <translation>返金{n}の日数</translation>
    </message>
    <message>
        <source>Refund {n}: percent</source>
        <translation>返金{n}の割合</translation>
    </message>
    <message>
        <source>days before the use or earlier:</source>
        <translation>日前までの取消しは</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>As it stood on</source>
        <translation>この日の台帳</translation>
    </message>
    <message>
        <source>For the desk alone: everything that is known of the group.</source>
        <translation>窓口だけで使います。団体について分かっていることがすべて載ります。</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>The group was not known here on that day.</source>
        <translation>この日には、まだこの団体の記録がありません。</translation>
    </message>
    <message>
        <source>Register sheet</source>
        <translation>団体台帳</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <translation>この日の台帳</translation>
    </message>
    <message>
        <source>today; or a past day, such as 2025/4/1</source>
        <translation>今日、または過去の日（例：2025/4/1）</translation>
    </message>
    <message>
        <source>For the desk alone: everything that is known of the group.</source>
        <translation>窓口だけで使います。団体について分かっていることがすべて載ります。</translation>
    </message>
</context>
<context>
    <name>RegistrationCounter</name>
    <message>
        <source>Mend first: {fields}</source>
        <translation>直すところ：{fields}</translation>
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
        <source>Save for review</source>
        <translation>審査待ちで保存</translation>
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
        <source>Blank form</source>
        <translation>申請書の白紙を印刷</translation>
    </message>
    <message>
        <source>Print the application form for the hand. The draft is kept.</source>
        <translation>手書き用の登録申請書を印刷します。下書きは残ります。</translation>
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
        <source>This group cannot be registered at once.</source>
        <translation>このままでは登録できません。</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>下書き {time} 保存</translation>
    </message>
</context>
<context>
    <name>RegistrationRulesCard</name>
    <message>
        <source>Rules of registration</source>
        <translation>登録の規則</translation>
    </message>
    <message>
        <source>They hold from the day below; registrations before it keep the rules of their day. 0 asks nothing.</source>
        <translation>下の日から有効です。それより前の登録は、その日の規則のままです。0 は条件なし。</translation>
    </message>
    <message>
        <source>Let these rules hold</source>
        <translation>この規則にする</translation>
    </message>
    <message>
        <source>Hold from</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Members at least</source>
        <translation>会員の人数</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人以上</translation>
    </message>
    <message>
        <source>Citizens among them at least</source>
        <translation>うち市民の割合</translation>
    </message>
    <message>
        <source>Active for at least</source>
        <translation>活動の年数</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年以上</translation>
    </message>
    <message>
        <source>Everybody at least</source>
        <translation>全員の年齢</translation>
    </message>
    <message>
        <source>years old</source>
        <translation>歳以上</translation>
    </message>
    <message>
        <source>A registration holds</source>
        <translation>登録の有効期間</translation>
    </message>
    <message>
        <source>fiscal years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Records of groups that left are kept</source>
        <translation>登録を終えた団体の記録を残す年数</translation>
    </message>
    <message>
        <source>Those to be kept longer</source>
        <translation>長期保存にした記録を残す年数</translation>
    </message>
    <message>
        <source>Single persons may register too</source>
        <translation>個人も登録できる</translation>
    </message>
    <message>
        <source>At least one way to reach the group has to be public</source>
        <translation>一つ以上の項目を公開する</translation>
    </message>
    <message>
        <source>A manager reviews every registration before it holds</source>
        <translation>登録の前にセンター長が審査する</translation>
    </message>
    <message>
        <source>Papers of a registration, one a line</source>
        <translation>登録に必要な書類（1行に一つ）</translation>
    </message>
    <message>
        <source>Papers of a renewal, one a line</source>
        <translation>更新に必要な書類（1行に一つ）</translation>
    </message>
    <message>
        <source>Questions of the review, one a line</source>
        <translation>審査で確かめること（1行に一つ）</translation>
    </message>
    <message>
        <source>Age bands, one a line</source>
        <translation>年代の区分（1行に一つ）</translation>
    </message>
    <message>
        <source>{field}: enter a number.</source>
        <translation>{field}：数を入れてください。</translation>
    </message>
    <message>
        <source>{count} rules were changed.</source>
        <translation>{count}件の規則を変えました。</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>変わったところはありません。</translation>
    </message>
</context>
<context>
    <name>RelationSheet</name>
    <message>
        <source>Which other group?</source>
        <translation>相手の団体を選んでください。</translation>
    </message>
    <message>
        <source>What do they do together?</source>
        <translation>関係の内容を入力してください。</translation>
    </message>
    <message>
        <source>Which day? For example 11/28 or R9.3.31.</source>
        <translation>日付を入力してください（例：11/28、R9.3.31）。</translation>
    </message>
    <message>
        <source>Relation to another group</source>
        <translation>ほかの団体との関係</translation>
    </message>
    <message>
        <source>End the relation</source>
        <translation>関係の終了</translation>
    </message>
    <message>
        <source>Both groups show it.</source>
        <translation>どちらの団体にも表示されます。</translation>
    </message>
    <message>
        <source>Other group</source>
        <translation>相手の団体</translation>
    </message>
    <message>
        <source>What they do together</source>
        <translation>関係の内容（目的）</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Until before which day</source>
        <translation>いつまで（この日から終了）</translation>
    </message>
</context>
<context>
    <name>Relief</name>
    <message>
        <source>paper missing</source>
        <translation>書類待ち</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>決定待ち</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不承認</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Rooms and printing</source>
        <translation>会議室と印刷</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
</context>
<context>
    <name>ReliefEntry</name>
    <message>
        <source>Application for relief</source>
        <translation>減免の申請</translation>
    </message>
    <message>
        <source>Change the application</source>
        <translation>申請の変更</translation>
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
        <source>Group</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>減免の理由</translation>
    </message>
    <message>
        <source>Relief for</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>割合（%）</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>いつまで（その日を含む）</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事業の内容</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>Paper in hand since</source>
        <translation>申請書を受け取った日</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>ReliefForm</name>
    <message>
        <source>Blank, or filled in with the decision and who made it.</source>
        <translation>白紙、または決定とその決裁者まで記入したもの。</translation>
    </message>
</context>
<context>
    <name>ReliefSheet</name>
    <message>
        <source>{count} to decide</source>
        <translation>決定待ち {count}件</translation>
    </message>
    <message>
        <source>{percent}% relief</source>
        <translation>{percent}%減免</translation>
    </message>
    <message>
        <source>not yet in hand</source>
        <translation>まだ受け取っていない</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>減免の理由</translation>
    </message>
    <message>
        <source>Relief for</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>To which day</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事業の内容</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>申請書</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The paper is in hand.</source>
        <translation>申請書の受取りを記録しました。</translation>
    </message>
    <message>
        <source>{percent}% from {first} to {last}. Printing takes it by itself, a booking by its own field.</source>
        <translation>{first}から{last}まで{percent}%減免。印刷では自動で、予約では減免の欄で選びます。</translation>
    </message>
    <message>
        <source>Approve the relief</source>
        <translation>減免の承認</translation>
    </message>
    <message>
        <source>Approve (Ctrl+Enter)</source>
        <translation>承認する（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Approved. It can be undone.</source>
        <translation>承認しました。元に戻せます。</translation>
    </message>
    <message>
        <source>Refuse the relief</source>
        <translation>減免の不承認</translation>
    </message>
    <message>
        <source>The group pays the full price. The reason stands on the paper.</source>
        <translation>通常の料金になります。理由は申請書に印字されます。</translation>
    </message>
    <message>
        <source>Refuse (Ctrl+Enter)</source>
        <translation>不承認にする（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Refused. It can be undone.</source>
        <translation>不承認にしました。元に戻せます。</translation>
    </message>
    <message>
        <source>No ground fits</source>
        <translation>該当する理由がない</translation>
    </message>
    <message>
        <source>Not of public benefit</source>
        <translation>公益の活動ではない</translation>
    </message>
    <message>
        <source>Documents are missing</source>
        <translation>書類の不足</translation>
    </message>
    <message>
        <source>Take the relief back</source>
        <translation>減免の取下げ</translation>
    </message>
    <message>
        <source>It holds no more from now on. What was charged already keeps its price.</source>
        <translation>今後は適用されません。計算済みの料金は変わりません。</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Enter)</source>
        <translation>取り下げる（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Taken back. It can be undone.</source>
        <translation>取り下げました。元に戻せます。</translation>
    </message>
    <message>
        <source>The group asked for it</source>
        <translation>団体の申し出</translation>
    </message>
    <message>
        <source>The event was cancelled</source>
        <translation>事業の中止</translation>
    </message>
    <message>
        <source>The application is written down.</source>
        <translation>申請を受け付けました。</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>減免</translation>
    </message>
    <message>
        <source>Applications for relief</source>
        <translation>減免の申請</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>決定待ち</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>No application here.</source>
        <translation>申請はありません。</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>印刷（Ctrl+P）</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新しい申請</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>白紙の用紙</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Paper came in today</source>
        <translation>申請書を受け取った</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不承認</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取下げ</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>What is the group called from then on?</source>
        <translation>新しい名称を入れてください。</translation>
    </message>
    <message>
        <source>This is the name it has.</source>
        <translation>今の名称と同じです。</translation>
    </message>
    <message>
        <source>Which day? For example 11/28 or R9.3.31.</source>
        <translation>日付を入れてください。例：11/28、R9.3.31</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>名称の変更</translation>
    </message>
    <message>
        <source>It is still found by this name, and papers of the past keep it.</source>
        <translation>これまでの名前でも検索でき、過去の書類はそのまま残ります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>いつから</translation>
    </message>
</context>
<context>
    <name>RentForm</name>
    <message>
        <source>To which group</source>
        <translation>貸す団体</translation>
    </message>
    <message>
        <source>From</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Until and with</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>It pays by invoice</source>
        <translation>請求書払い</translation>
    </message>
</context>
<context>
    <name>RentalLetterForm</name>
    <message>
        <source>Answer until</source>
        <translation>手続きの期限</translation>
    </message>
    <message>
        <source>Numbers, with commas</source>
        <translation>番号（コンマで区切る）</translation>
    </message>
    <message>
        <source>A letter to each group before the year of its locker ends.</source>
        <translation>ロッカーの年度が終わる前に、団体ごとに1通。</translation>
    </message>
</context>
<context>
    <name>Rentals</name>
    <message>
        <source>key not back</source>
        <translation>鍵が未返却</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>未納</translation>
    </message>
    <message>
        <source>deposit still here</source>
        <translation>保証金の返し残し</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>更新済み</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>使用料</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>保証金</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>案内した日</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>次の年度</translation>
    </message>
    <message>
        <source>back {day}</source>
        <translation>{day}に返却</translation>
    </message>
    <message>
        <source>out since {day}</source>
        <translation>{day}から貸出し</translation>
    </message>
    <message>
        <source>not let</source>
        <translation>貸さない</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>let</source>
        <translation>利用中</translation>
    </message>
    <message>
        <source>drew {unit}</source>
        <translation>当選 {unit}</translation>
    </message>
    <message>
        <source>waiting, place {place}</source>
        <translation>補欠 {place}</translation>
    </message>
    <message>
        <source>waits for the draw</source>
        <translation>抽選待ち</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>out</source>
        <translation>貸出中</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返却済み</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取消し</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>goes out {moment}</source>
        <translation>貸出し {moment}</translation>
    </message>
    <message>
        <source>came back {moment}</source>
        <translation>{moment} 返却</translation>
    </message>
    <message>
        <source>due {moment}</source>
        <translation>返す日時 {moment}</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>{yen} a month</source>
        <translation>月{yen}</translation>
    </message>
    <message>
        <source>{yen} a year</source>
        <translation>年{yen}</translation>
    </message>
    <message>
        <source>{yen}, paid</source>
        <translation>{yen}（納付済み）</translation>
    </message>
    <message>
        <source>{yen}, by invoice</source>
        <translation>{yen}（請求書払い）</translation>
    </message>
    <message>
        <source>{yen}, not paid</source>
        <translation>{yen}（未納）</translation>
    </message>
    <message>
        <source>{yen}, given back {day}</source>
        <translation>{yen}（{day}に返却）</translation>
    </message>
    <message>
        <source>{yen}, taken {day}</source>
        <translation>{yen}（{day}に預かり）</translation>
    </message>
    <message>
        <source>{yen}, not taken yet</source>
        <translation>{yen}（まだ預かっていない）</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Where a room is taken, without it</source>
        <translation>部屋がふさがっている日は部屋なしで入れる</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Last day of the repeats</source>
        <translation>繰り返しの最終日</translation>
    </message>
    <message>
        <source>More dates</source>
        <translation>ほかの日</translation>
    </message>
    <message>
        <source>e.g. 12/5 12/19</source>
        <translation>例 12/5 12/19</translation>
    </message>
    <message>
        <source>times, or until</source>
        <translation>回、または</translation>
    </message>
    <message>
        <source>No dates, or more than {most}.</source>
        <translation>日がないか、{most}回を超えています。</translation>
    </message>
    <message>
        <source>{count} dates: {days}</source>
        <translation>{count}回：{days}</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>A new consultation</source>
        <translation>新しい相談</translation>
    </message>
    <message>
        <source>What was advised: {who}</source>
        <translation>専門相談の記録「{who}」</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>続きにする相談</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>相談の内容</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>相談されたこと</translation>
    </message>
    <message>
        <source>What was advised</source>
        <translation>答えたこと・一緒に決めたこと</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>渡した資料</translation>
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
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>RequestsSheet</name>
    <message>
        <source>asked {day}</source>
        <translation>受付 {day}</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>部屋なし</translation>
    </message>
    <message>
        <source>{count} more want it</source>
        <translation>他に{count}件</translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation>承認待ち {count}件</translation>
    </message>
    <message>
        <source>{count} requests, {contested} with others for the same time</source>
        <translation>承認待ち {count}件（うち競合 {contested}件）</translation>
    </message>
    <message>
        <source>Requests to decide</source>
        <translation>承認待ちの申込み</translation>
    </message>
    <message>
        <source>Nobody waits for a decision.</source>
        <translation>承認待ちの申込みはありません。</translation>
    </message>
    <message>
        <source>Enter opens the request</source>
        <translation>Enterで申込みを開く</translation>
    </message>
</context>
<context>
    <name>RequirementsCard</name>
    <message>
        <source>Papers and requirements</source>
        <translation>書類と要件</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>received today</source>
        <translation>今日 受領</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>{kept} of {total}</source>
        <translation>{total}のうち{kept}</translation>
    </message>
</context>
<context>
    <name>ResultPart</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>How it went, what to do next time</source>
        <translation>ようすと、次にすること</translation>
    </message>
</context>
<context>
    <name>RoomApplicationForm</name>
    <message>
        <source>Blank without a number; with one, filled in with what the booking says.</source>
        <translation>番号を空けると白紙、入れると予約の内容で埋めます。</translation>
    </message>
</context>
<context>
    <name>RoomDayForm</name>
    <message>
        <source>Room</source>
        <translation>部屋</translation>
    </message>
</context>
<context>
    <name>RoomFields</name>
    <message>
        <source>Capacity</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>Layouts, one a line</source>
        <translation>机の並べ方（1行に1つ）</translation>
    </message>
    <message>
        <source>schoolroom</source>
        <translation>スクール形式</translation>
    </message>
    <message>
        <source>An outside place: no key, no fee</source>
        <translation>館の外の場所（鍵・料金なし）</translation>
    </message>
    <message>
        <source>Bookings are requested first and approved</source>
        <translation>申込みを受けてから承認する</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Joins these rooms</source>
        <translation>つなげる部屋</translation>
    </message>
    <message>
        <source>Joins {rooms}</source>
        <translation>{rooms}をつなげた部屋</translation>
    </message>
</context>
<context>
    <name>RoomFigures</name>
    <message>
        <source>Utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Group or guest</source>
        <translation>団体・利用者</translation>
    </message>
    <message>
        <source>Activity field</source>
        <translation>活動分野</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>利用人数</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>減免</translation>
    </message>
    <message>
        <source>Refused, and why</source>
        <translation>お断りした理由</translation>
    </message>
    <message>
        <source>All refused requests</source>
        <translation>お断りの合計</translation>
    </message>
    <message>
        <source>All bookings</source>
        <translation>利用全体</translation>
    </message>
    <message>
        <source>without relief</source>
        <translation>減免なし</translation>
    </message>
    <message>
        <source>outside opening hours</source>
        <translation>開館時間外</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>{first} people or more</source>
        <translation>{first}人以上</translation>
    </message>
    <message>
        <source>{first} to {last} people</source>
        <translation>{first}～{last}人</translation>
    </message>
</context>
<context>
    <name>RoomFiguresCard</name>
    <message>
        <source>Requests</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Fees (yen)</source>
        <translation>使用料（円）</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Used parts</source>
        <translation>利用区分</translation>
    </message>
    <message>
        <source>Open parts</source>
        <translation>開館区分</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>全室</translation>
    </message>
</context>
<context>
    <name>RoomFiguresChoice</name>
    <message>
        <source>The parts of the day in which a room was used at all, of those it was open. A joined room counts for the rooms it joins too.</source>
        <translation>開館していた区分のうち、少しでも利用のあった区分の割合です。連結した部屋の利用は、つながる部屋にも数えます。</translation>
    </message>
    <message>
        <source>A group may have several fields: they may come to more than all bookings.</source>
        <translation>1つの団体が複数の分野に当てはまることがあり、合計は利用全体を超えることがあります。</translation>
    </message>
    <message>
        <source>Who came; where nobody counted, how many were expected.</source>
        <translation>実際に来た人数です。数えていない利用は申込みの人数によります。</translation>
    </message>
    <message>
        <source>What was asked for at the desk and refused; the same wish counts once.</source>
        <translation>窓口で申込みを受けてお断りしたものです。同じ希望は1件と数えます。</translation>
    </message>
    <message>
        <source>Bookings that took place and are over.</source>
        <translation>終わった利用を数えています。</translation>
    </message>
    <message>
        <source>Figures of the rooms</source>
        <translation>会議室の統計</translation>
    </message>
</context>
<context>
    <name>RoomFiguresSheet</name>
    <message>
        <source>Figures of the rooms</source>
        <translation>会議室の統計</translation>
    </message>
</context>
<context>
    <name>RoomNoticeForm</name>
    <message>
        <source>Of a change, what it was before and what it is now; of a cancellation, why, and the money.</source>
        <translation>変更では前と後、取消では理由とお金のことを知らせます。</translation>
    </message>
    <message>
        <source>This booking was neither changed nor cancelled.</source>
        <translation>この予約は変更も取消もされていません。</translation>
    </message>
</context>
<context>
    <name>RoomPaperForm</name>
    <message>
        <source>The paper is drawn here.</source>
        <translation>ここに帳票が表示されます。</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>この拠点</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>すべての拠点</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
</context>
<context>
    <name>RoomPicks</name>
    <message>
        <source>Minutes to set up before it</source>
        <translation>準備の分</translation>
    </message>
    <message>
        <source>Minutes to clear away after it</source>
        <translation>片付けの分</translation>
    </message>
    <message>
        <source>Relief of the rooms&apos; fee</source>
        <translation>部屋代の減免</translation>
    </message>
    <message>
        <source>min. before and</source>
        <translation>分前から</translation>
    </message>
    <message>
        <source>min. after it</source>
        <translation>分後まで</translation>
    </message>
    <message>
        <source>The full fee</source>
        <translation>減免なし</translation>
    </message>
    <message>
        <source>{name}: {percent} % less</source>
        <translation>{name}（{percent}％減免）</translation>
    </message>
</context>
<context>
    <name>RoomPrintSheet</name>
    <message>
        <source>All rooms</source>
        <translation>すべての部屋</translation>
    </message>
    <message>
        <source>Type a day, such as 12/5.</source>
        <translation>日を入れてください。例：12/5</translation>
    </message>
    <message>
        <source>Nothing was changed in this booking.</source>
        <translation>この予約には変更がありません。</translation>
    </message>
    <message>
        <source>The notice shows it as it was booked.</source>
        <translation>通知には予約したときのままの内容が載ります。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>印刷するもの</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>For the desk alone: names and phone numbers are on it.</source>
        <translation>窓口だけで使います。氏名と電話番号が載ります。</translation>
    </message>
    <message>
        <source>Names of guests, and of individuals who did not agree to it, are not on it.</source>
        <translation>未登録の方と、掲示に同意していない個人の名前は載りません。</translation>
    </message>
    <message>
        <source>From Monday to Sunday, for the door or the counter.</source>
        <translation>月曜から日曜まで。扉や窓口に掲示します。</translation>
    </message>
    <message>
        <source>The whole month in which the day lies. No names are on it.</source>
        <translation>その日を含む1か月分です。名前は載りません。</translation>
    </message>
    <message>
        <source>A sheet for each door.</source>
        <translation>部屋ごとに1枚です。</translation>
    </message>
    <message>
        <source>Application of this booking</source>
        <translation>この予約の使用許可申請書</translation>
    </message>
    <message>
        <source>Application form, blank</source>
        <translation>使用許可申請書（白紙）</translation>
    </message>
    <message>
        <source>Rooms of the day, for the entrance</source>
        <translation>本日の会議室（入口の掲示）</translation>
    </message>
    <message>
        <source>Week of a room</source>
        <translation>部屋ごとの週間表</translation>
    </message>
    <message>
        <source>What is free in the month</source>
        <translation>月間空き状況</translation>
    </message>
    <message>
        <source>Sheets for the doors</source>
        <translation>部屋の扉の掲示</translation>
    </message>
    <message>
        <source>Key list</source>
        <translation>鍵一覧</translation>
    </message>
    <message>
        <source>Unpaid fees</source>
        <translation>未払い一覧</translation>
    </message>
    <message>
        <source>Notice of change or cancellation</source>
        <translation>変更・取消通知</translation>
    </message>
</context>
<context>
    <name>RoomRules</name>
    <message>
        <source>the same day</source>
        <translation>同じ日</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>the first open day</source>
        <translation>最初の開館日</translation>
    </message>
    <message>
        <source>When bookings are accepted</source>
        <translation>予約の受付期間</translation>
    </message>
    <message>
        <source>From {window_anchor} of the month {window_months} months before, at {window_opens_at}</source>
        <translation>使う日の {window_months} か月前の {window_anchor} {window_opens_at}</translation>
    </message>
    <message>
        <source>on; or, where it is not 0, from {window_days} days before the use.</source>
        <translation>から受け付ける。0でなければ {window_days} 日前から。</translation>
    </message>
    <message>
        <source>Until {last_acceptance_days} days before the use, at {last_acceptance_at}</source>
        <translation>使う日の {last_acceptance_days} 日前 {last_acceptance_at} まで。</translation>
    </message>
    <message>
        <source>Months before the use</source>
        <translation>使う日の何か月前</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>受付を始める日</translation>
    </message>
    <message>
        <source>Time booking opens</source>
        <translation>受付を始める時刻</translation>
    </message>
    <message>
        <source>Days before the use</source>
        <translation>使う日の何日前</translation>
    </message>
    <message>
        <source>Accepted until days before</source>
        <translation>受付を終える日（何日前）</translation>
    </message>
    <message>
        <source>Accepted until the time</source>
        <translation>受付を終える時刻</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>自由な時間</translation>
    </message>
    <message>
        <source>in steps of minutes</source>
        <translation>分の刻み</translation>
    </message>
    <message>
        <source>in named slots</source>
        <translation>決まった区切り</translation>
    </message>
    <message>
        <source>Times and slots</source>
        <translation>時間と区切り</translation>
    </message>
    <message>
        <source>Rooms are let {grid}, a step has {grid_minutes} minutes.</source>
        <translation>{grid} で貸す。刻みは {grid_minutes} 分。</translation>
    </message>
    <message>
        <source>Slots, one a line: {slots}</source>
        <translation>区切り（1行に1つ） {slots}</translation>
    </message>
    <message>
        <source>At least {min_minutes} and at most {max_minutes} minutes; 0 sets no bound.</source>
        <translation>{min_minutes} 分から {max_minutes} 分まで（0は決めない）。</translation>
    </message>
    <message>
        <source>Kept free: {buffer_before} minutes before and {buffer_after} minutes after.</source>
        <translation>準備に前 {buffer_before} 分、片付けに後 {buffer_after} 分あける。</translation>
    </message>
    <message>
        <source>How times are cut</source>
        <translation>時間の区切り方</translation>
    </message>
    <message>
        <source>Minutes of a step</source>
        <translation>刻みの分</translation>
    </message>
    <message>
        <source>Shortest, in minutes</source>
        <translation>最短（分）</translation>
    </message>
    <message>
        <source>Longest, in minutes</source>
        <translation>最長（分）</translation>
    </message>
    <message>
        <source>Minutes free before</source>
        <translation>前にあける分</translation>
    </message>
    <message>
        <source>Minutes free after</source>
        <translation>後にあける分</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>時間の区切り</translation>
    </message>
    <message>
        <source>morning 9:00-12:00</source>
        <translation>午前 9:00-12:00</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>open days</source>
        <translation>開館日</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>求めない</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>求める</translation>
    </message>
    <message>
        <source>Provisional bookings and deadlines</source>
        <translation>仮予約と期限</translation>
    </message>
    <message>
        <source>A provisional booking ends after {provisional_days} {provisional_working_days}</source>
        <translation>仮予約が消えるまで {provisional_days} {provisional_working_days}</translation>
    </message>
    <message>
        <source>A hold on the phone ends after {hold_minutes} minutes.</source>
        <translation>電話での確保は {hold_minutes} 分で消える。</translation>
    </message>
    <message>
        <source>An application is {papers_wanted}, until {papers_days} days before the use.</source>
        <translation>申請書を {papers_wanted} 使う日の {papers_days} 日前まで。</translation>
    </message>
    <message>
        <source>To be paid within {payment_within} open days of booking</source>
        <translation>支払いは予約から {payment_within} 開館日以内、</translation>
    </message>
    <message>
        <source>and {payment_days} days before the use; 0 asks for neither.</source>
        <translation>使う日の {payment_days} 日前まで（0は決めない）。</translation>
    </message>
    <message>
        <source>Provisional for</source>
        <translation>仮予約の日数</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>日の数え方</translation>
    </message>
    <message>
        <source>Hold, in minutes</source>
        <translation>電話での確保（分）</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申請書</translation>
    </message>
    <message>
        <source>Application until days before</source>
        <translation>申請書の期限（何日前）</translation>
    </message>
    <message>
        <source>Paid within days of booking</source>
        <translation>支払いの期限（予約から）</translation>
    </message>
    <message>
        <source>Paid days before the use</source>
        <translation>支払いの期限（使う日の何日前）</translation>
    </message>
    <message>
        <source>How much one group may have</source>
        <translation>1団体の上限</translation>
    </message>
    <message>
        <source>At most {quotas}</source>
        <translation>上限 {quotas}</translation>
    </message>
    <message>
        <source>In the last {quota_free_days} days before the use nothing is counted.</source>
        <translation>使う日の前 {quota_free_days} 日間は数えない。</translation>
    </message>
    <message>
        <source>At most {consecutive_slots} slots in a row; 0 sets no bound.</source>
        <translation>続けて取れるのは {consecutive_slots} 枠まで（0は決めない）。</translation>
    </message>
    <message>
        <source>Days without a quota</source>
        <translation>上限を数えない日数</translation>
    </message>
    <message>
        <source>Slots in a row</source>
        <translation>続けて取れる枠</translation>
    </message>
    <message>
        <source>may book too</source>
        <translation>予約できる</translation>
    </message>
    <message>
        <source>cannot book</source>
        <translation>予約できない</translation>
    </message>
    <message>
        <source>is provisional until the renewal</source>
        <translation>更新まで仮予約にする</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>受け付けない</translation>
    </message>
    <message>
        <source>is allowed</source>
        <translation>受け付ける</translation>
    </message>
    <message>
        <source>of the booking</source>
        <translation>予約した日</translation>
    </message>
    <message>
        <source>of the permit</source>
        <translation>許可の日</translation>
    </message>
    <message>
        <source>of the use</source>
        <translation>使う日</translation>
    </message>
    <message>
        <source>Who may book</source>
        <translation>予約できる人</translation>
    </message>
    <message>
        <source>People who are not registered {guests}</source>
        <translation>登録のない人は {guests}</translation>
    </message>
    <message>
        <source>A booking after the registration&apos;s end {registration_ended}</source>
        <translation>登録の期限より後の予約は {registration_ended}</translation>
    </message>
    <message>
        <source>Prices are those on the day {price_day}</source>
        <translation>料金を決める日は {price_day}</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>登録のない人</translation>
    </message>
    <message>
        <source>After the registration&apos;s end</source>
        <translation>登録の期限の後</translation>
    </message>
    <message>
        <source>Day of the prices</source>
        <translation>料金を決める日</translation>
    </message>
    <message>
        <source>Cancelling, no-shows and refunds</source>
        <translation>取消し・来館なし・返金</translation>
    </message>
    <message>
        <source>Cancelled later than {late_cancel_days} days before: {late_cancel_points} points;</source>
        <translation>{late_cancel_days} 日前より遅い取消しは {late_cancel_points} 点、</translation>
    </message>
    <message>
        <source>no-show: {no_show_points} points, late after {late_after} minutes.</source>
        <translation>来館なしは {no_show_points} 点。遅れとみなすのは {late_after} 分後。</translation>
    </message>
    <message>
        <source>At {points_limit} points of the last {points_months} months nobody books; 0 has no effect.</source>
        <translation>{points_months} か月で {points_limit} 点になると予約を止める（0は止めない）。</translation>
    </message>
    <message>
        <source>Fees come back by the day of cancelling: {refunds}</source>
        <translation>取り消した日による返金 {refunds}</translation>
    </message>
    <message>
        <source>Late cancelling, days before</source>
        <translation>遅い取消し（何日前）</translation>
    </message>
    <message>
        <source>Points for late cancelling</source>
        <translation>遅い取消しの点</translation>
    </message>
    <message>
        <source>Points for a no-show</source>
        <translation>来館なしの点</translation>
    </message>
    <message>
        <source>Late after minutes</source>
        <translation>遅れとみなす分</translation>
    </message>
    <message>
        <source>Points that stop booking</source>
        <translation>予約を止める点</translation>
    </message>
    <message>
        <source>Months points count</source>
        <translation>点を数える月数</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>a week of the month</source>
        <translation>毎月の第何曜日</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>毎年の期間</translation>
    </message>
    <message>
        <source>certain dates</source>
        <translation>決まった日付</translation>
    </message>
    <message>
        <source>public holidays</source>
        <translation>祝日</translation>
    </message>
    <message>
        <source>the day after a holiday</source>
        <translation>祝日の翌日</translation>
    </message>
    <message>
        <source>closed all the same</source>
        <translation>そのまま休む</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開ける</translation>
    </message>
    <message>
        <source>open, closed the next day</source>
        <translation>開けて、翌日を休む</translation>
    </message>
    <message>
        <source>open, closed the next weekday</source>
        <translation>開けて、次の平日を休む</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第1</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第2</translation>
    </message>
    <message>
        <source>third</source>
        <translation>第3</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>第4</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>第5</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最後の</translation>
    </message>
    <message>
        <source>every {weekday}</source>
        <translation>毎週 {weekday}</translation>
    </message>
    <message>
        <source>{nth} {weekday} of the month</source>
        <translation>毎月 {nth}{weekday}</translation>
    </message>
    <message>
        <source>all public holidays</source>
        <translation>祝日すべて</translation>
    </message>
    <message>
        <source>the first weekday after a public holiday</source>
        <translation>祝日の次の平日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy (ddd)</source>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>{name} (machine)</source>
        <translation>{name}（機械）</translation>
    </message>
    <message>
        <source>closed that day</source>
        <translation>休館日</translation>
    </message>
    <message>
        <source>outside the hours</source>
        <translation>開館時間の外</translation>
    </message>
    <message>
        <source>another length</source>
        <translation>長さが合わない</translation>
    </message>
    <message>
        <source>off the slots</source>
        <translation>区切りに合わない</translation>
    </message>
    <message>
        <source>no guests</source>
        <translation>登録のない人</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>{days}; on a public holiday {then}</source>
        <translation>{days}&#x3000;祝日に当たれば{then}</translation>
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
        <source>relief</source>
        <translation>減免</translation>
    </message>
    <message>
        <source>heating</source>
        <translation>暖房</translation>
    </message>
    <message>
        <source>This price holds since {day}</source>
        <translation>{day}からの料金</translation>
    </message>
    <message>
        <source>It is kept until {until}.</source>
        <translation>{until} まで確保します。</translation>
    </message>
    <message>
        <source>It has to be confirmed by {until}.</source>
        <translation>{until} までに本予約が必要です。</translation>
    </message>
    <message>
        <source>The group&apos;s registration ends before that day. It is kept until {until}, the renewal deadline.</source>
        <translation>その日より前に団体の登録が切れます。更新の期限 {until} まで仮予約です。</translation>
    </message>
    <message>
        <source>The papers have to be here by {until}.</source>
        <translation>{until} までに書類が必要です。</translation>
    </message>
    <message>
        <source>It has to be paid by {until}.</source>
        <translation>{until} までに支払いが必要です。</translation>
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
        <source>In use</source>
        <translation>利用中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>未来館</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申請</translation>
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
        <source>Kept free</source>
        <translation>準備</translation>
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
        <source>A deadline passed</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>The request was refused</source>
        <translation>不承認</translation>
    </message>
    <message>
        <source>The room is closed</source>
        <translation>部屋の休止</translation>
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
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
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
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Tables and chairs</source>
        <translation>机の並べ方</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>暖房</translation>
    </message>
    <message>
        <source>Class of user</source>
        <translation>使用者の区分</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>減免</translation>
    </message>
    <message>
        <source>Whom to speak to</source>
        <translation>使用責任者</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
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
        <source>Repeat…</source>
        <translation>くり返す…</translation>
    </message>
    <message>
        <source>Book the same on several dates (Ctrl+R)</source>
        <translation>同じ内容を複数の日に予約する（Ctrl+R）</translation>
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
    <message>
        <source>{key}, handed out</source>
        <translation>{key}（貸出中）</translation>
    </message>
    <message>
        <source>{key}, back</source>
        <translation>{key}（返却済み）</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>机の並べ方</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申請書</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>保証金</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>来館</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退室</translation>
    </message>
    <message>
        <source>Room check</source>
        <translation>部屋の確認</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>違反点</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Rule set aside</source>
        <translation>外した決まり</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>電話で確保中</translation>
    </message>
    <message>
        <source>waits to be confirmed</source>
        <translation>確定待ち</translation>
    </message>
    <message>
        <source>waits for the renewal</source>
        <translation>更新待ち</translation>
    </message>
    <message>
        <source>waits for the application</source>
        <translation>申請書待ち</translation>
    </message>
    <message>
        <source>waits for the payment</source>
        <translation>支払い待ち</translation>
    </message>
    <message>
        <source>{yen}, given back</source>
        <translation>{yen}（返却済み）</translation>
    </message>
    <message>
        <source>{yen}, received</source>
        <translation>{yen}（預かり中）</translation>
    </message>
    <message>
        <source>{yen}, not received</source>
        <translation>{yen}（未受領）</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>点検済み</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未点検</translation>
    </message>
</context>
<context>
    <name>RoomsBehindCard</name>
    <message>
        <source>asked for on {moment}</source>
        <translation>{moment} 受付</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>未登録の利用者</translation>
    </message>
    <message>
        <source>Enter or a double click opens the booking</source>
        <translation>Enter かダブルクリックで予約を開きます</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>部屋と備品</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>部屋を足す</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation>備品を足す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>At this center</source>
        <translation>部屋と備品</translation>
    </message>
    <message>
        <source>A new room</source>
        <translation>新しい部屋</translation>
    </message>
    <message>
        <source>New equipment</source>
        <translation>新しい備品</translation>
    </message>
    <message>
        <source>Let it again</source>
        <translation>また貸し出す</translation>
    </message>
    <message>
        <source>Let it no more</source>
        <translation>貸し出しをやめる</translation>
    </message>
    <message>
        <source>Write how many people it holds, as a number.</source>
        <translation>定員を数で書いてください。</translation>
    </message>
    <message>
        <source>Write how many pieces there are, as a number.</source>
        <translation>数を書いてください。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>{name} (let no more)</source>
        <translation>{name}（貸し出しなし）</translation>
    </message>
</context>
<context>
    <name>RoundCard</name>
    <message>
        <source>Say in a few words why.</source>
        <translation>理由をひとこと入れてください。</translation>
    </message>
    <message>
        <source>Pick groups first; Ctrl+A picks all.</source>
        <translation>先に団体を選んでください。Ctrl+A ですべて選べます。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>送付した</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>再案内した</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答あり</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>案内文を作る…</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>記録する日</translation>
    </message>
    <message>
        <source>Groups of the round</source>
        <translation>案内した団体</translation>
    </message>
    <message>
        <source>Groups that are asked</source>
        <translation>案内した団体</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>締め切る</translation>
    </message>
    <message>
        <source>Remove those without an answer</source>
        <translation>回答のない団体を抹消する</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Everything of this is one act: Ctrl+Z takes it back.</source>
        <translation>締切りはまとめて1回で行われ、Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>{kind}: {asked} asked, {answered} answered, {waiting} without an answer, until {day}</source>
        <translation>{kind}・{asked}団体中 回答{answered}・未回答{waiting}・締切り{day}</translation>
    </message>
    <message>
        <source>{waiting} groups have not answered. The last day for answers is {day}.</source>
        <translation>未回答は{waiting}団体です。回答の締切りは{day}です。</translation>
    </message>
</context>
<context>
    <name>RoundSheet</name>
    <message>
        <source>{name} (closed)</source>
        <translation>{name}（締切済み）</translation>
    </message>
    <message>
        <source>Renewals and surveys</source>
        <translation>更新案内と活動調査</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Begin a round</source>
        <translation>新しい案内</translation>
    </message>
    <message>
        <source>Which round</source>
        <translation>案内を選ぶ</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>Held: not read in until mended. Type into the value (F2).</source>
        <translation>保留：直すまで取り込みません。値はその場で直せます（F2）。</translation>
    </message>
    <message>
        <source>The first rows; the picked one becomes</source>
        <translation>取り込む行（はじめの分）。選んだ行は</translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation>このままで正しい</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>この行は取り込まない</translation>
    </message>
    <message>
        <source>Save the held rows …</source>
        <translation>保留の行を書き出す…</translation>
    </message>
    <message>
        <source>Held rows</source>
        <translation>保留の行</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <source>What becomes of the picked row</source>
        <translation>選んだ行をどうするか</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Held because</source>
        <translation>保留の理由</translation>
    </message>
    <message>
        <source>new? like {name}</source>
        <translation>新規？「{name}」に似ています</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>as the program says</source>
        <translation>自動判定のまま</translation>
    </message>
    <message>
        <source>register as new</source>
        <translation>新しく登録する</translation>
    </message>
    <message>
        <source>change {number} {name}</source>
        <translation>{number} {name} を変更する</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>取り込まない</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Change {name}</source>
        <translation>{name}を変える</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>変更中</translation>
    </message>
</context>
<context>
    <name>RulesHead</name>
    <message>
        <source>Holds from</source>
        <translation>使い始める日</translation>
    </message>
    <message>
        <source>Earlier and later rules</source>
        <translation>前と後の決まり</translation>
    </message>
    <message>
        <source>Let it hold</source>
        <translation>この決まりを使う</translation>
    </message>
    <message>
        <source>Ctrl+Enter. It can be undone.</source>
        <translation>Ctrl+Enter。後で元に戻せます。</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Earlier and later rules</source>
        <translation>前と後の決まり</translation>
    </message>
    <message>
        <source>It holds from {day}.</source>
        <translation>{day} から使います。</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>変わったところはありません。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>ありません。</translation>
    </message>
</context>
<context>
    <name>ScopeLine</name>
    <message>
        <source>Of the program</source>
        <translation>連続の催しのうち</translation>
    </message>
    <message>
        <source>Its rooms move with it</source>
        <translation>部屋の予約もいっしょに動かす</translation>
    </message>
    <message>
        <source>only this date</source>
        <translation>この回だけ</translation>
    </message>
    <message>
        <source>this and following</source>
        <translation>この回から後</translation>
    </message>
    <message>
        <source>all to come</source>
        <translation>これからの全回</translation>
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
    <name>SelfCheckLine</name>
    <message>
        <source>{overlaps} overlaps in {bookings} bookings, checked {time}</source>
        <translation>予約 {bookings}件中 重なり {overlaps}件（{time} 確認）</translation>
    </message>
</context>
<context>
    <name>SentencesCard</name>
    <message>
        <source>{field}: write a number or a time, such as 3 or 9:00.</source>
        <translation>{field}：3 や 9:00 のように書いてください。</translation>
    </message>
    <message>
        <source>{field}: from {least} to {most}.</source>
        <translation>{field}：{least}～{most} で書いてください。</translation>
    </message>
    <message>
        <source>{field}: from {least} to {most}, in steps of 5 minutes.</source>
        <translation>{field}：{least}～{most}、5分刻みで書いてください。</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>ticked</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>予約あり</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>時間外</translation>
    </message>
    <message>
        <source>Over quota</source>
        <translation>上限超過</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>1st {weekday} of the month</source>
        <translation>毎月 第1{weekday}</translation>
    </message>
    <message>
        <source>2nd {weekday} of the month</source>
        <translation>毎月 第2{weekday}</translation>
    </message>
    <message>
        <source>3rd {weekday} of the month</source>
        <translation>毎月 第3{weekday}</translation>
    </message>
    <message>
        <source>4th {weekday} of the month</source>
        <translation>毎月 第4{weekday}</translation>
    </message>
    <message>
        <source>last {weekday} of the month</source>
        <translation>毎月 最後の{weekday}</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>隔週</translation>
    </message>
    <message>
        <source>day {day} of the month</source>
        <translation>毎月 {day}日</translation>
    </message>
    <message>
        <source>picked dates</source>
        <translation>日を選ぶ</translation>
    </message>
    <message>
        <source>only this date</source>
        <translation>この日だけ</translation>
    </message>
    <message>
        <source>this and following ({count})</source>
        <translation>この日以降（{count}回）</translation>
    </message>
    <message>
        <source>all to come ({count})</source>
        <translation>これからの全部（{count}回）</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>{free} of {count} can be had</source>
        <translation>{count}日のうち {free}日が取れます</translation>
    </message>
    <message>
        <source>{count} dates, {fee}</source>
        <translation>{count}日&#x3000;{fee}</translation>
    </message>
    <message>
        <source>Book {count} dates (Ctrl+Enter)</source>
        <translation>{count}日を予約（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>{count} dates are booked.</source>
        <translation>{count}日を予約しました。</translation>
    </message>
    <message>
        <source>Taken meanwhile: {days}</source>
        <translation>その間にほかの予約が入った日：{days}</translation>
    </message>
    <message>
        <source>Repeated booking</source>
        <translation>繰り返しの予約</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Dates of the series; Space ticks, Enter chooses another room</source>
        <translation>繰り返しの日程。スペースで選択、Enterで別の部屋</translation>
    </message>
    <message>
        <source>Take only the free ones</source>
        <translation>空いている日だけ選ぶ</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Pages of the settings</source>
        <translation>設定の項目</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Who changed what, and when, stays written down.</source>
        <translation>変えた人と日時はすべて残ります。</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Closed days and hours</source>
        <translation>休館日と開館時間</translation>
    </message>
    <message>
        <source>Rules of booking</source>
        <translation>予約の受付期間</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>部屋と備品</translation>
    </message>
    <message>
        <source>Prices and relief</source>
        <translation>料金と減免</translation>
    </message>
    <message>
        <source>Print tariffs</source>
        <translation>印刷の料金表</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>印刷機</translation>
    </message>
    <message>
        <source>Print room and till</source>
        <translation>印刷室とレジ</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>日誌・記録</translation>
    </message>
    <message>
        <source>Rules of registration</source>
        <translation>登録の条件</translation>
    </message>
    <message>
        <source>Lists and own fields</source>
        <translation>選択肢と独自項目</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>手紙の文面</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Press again: {yen} go back</source>
        <translation>もう一度押すと {yen} を返金します</translation>
    </message>
    <message>
        <source>Give back {yen} of the fee</source>
        <translation>使用料 {yen} を返金する</translation>
    </message>
    <message>
        <source>The application was handed in</source>
        <translation>申請書を受け取った</translation>
    </message>
    <message>
        <source>Deposit of {yen} received</source>
        <translation>保証金 {yen} を預かった</translation>
    </message>
    <message>
        <source>Key {key} is back</source>
        <translation>鍵 {key} を返却</translation>
    </message>
    <message>
        <source>Deposit of {yen} given back</source>
        <translation>保証金 {yen} を返した</translation>
    </message>
    <message>
        <source>Bring the booking back</source>
        <translation>予約を復活する</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>From which number to which?</source>
        <translation>何番から何番までですか。</translation>
    </message>
    <message>
        <source>Kinds, units, prices</source>
        <translation>種類・番号・料金</translation>
    </message>
    <message>
        <source>The marked one</source>
        <translation>選んだ番号</translation>
    </message>
    <message>
        <source>A new kind</source>
        <translation>新しい種類</translation>
    </message>
    <message>
        <source>The kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>More of them</source>
        <translation>番号を増やす</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>始めの番号</translation>
    </message>
    <message>
        <source>To number</source>
        <translation>終わりの番号</translation>
    </message>
    <message>
        <source>It is let</source>
        <translation>貸し出している</translation>
    </message>
    <message>
        <source>Save this one</source>
        <translation>この番号を保存</translation>
    </message>
    <message>
        <source>Save the kind</source>
        <translation>種類を保存</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>別の種類</translation>
    </message>
    <message>
        <source>How many seats, and how many such tables?</source>
        <translation>何席の机を、いくつ追加しますか。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>机の設定</translation>
    </message>
    <message>
        <source>More tables</source>
        <translation>机をまとめて追加</translation>
    </message>
    <message>
        <source>They are numbered on from those there are, after the letters typed here.</source>
        <translation>文字のあとに、空いている番号を順につけます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席の数</translation>
    </message>
    <message>
        <source>Part of the house</source>
        <translation>場所の区分</translation>
    </message>
    <message>
        <source>Seats of each</source>
        <translation>1つの席の数</translation>
    </message>
    <message>
        <source>How many tables</source>
        <translation>机の数</translation>
    </message>
    <message>
        <source>Letters before the number</source>
        <translation>番号の前の文字</translation>
    </message>
    <message>
        <source>It is in use</source>
        <translation>使っている</translation>
    </message>
    <message>
        <source>Save this table</source>
        <translation>この机を保存</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>Save the prices</source>
        <translation>料金を保存</translation>
    </message>
</context>
<context>
    <name>SheetMenu</name>
    <message>
        <source>More about this group</source>
        <translation>この団体のその他の操作</translation>
    </message>
    <message>
        <source>More about the register</source>
        <translation>登録簿のその他の操作</translation>
    </message>
    <message>
        <source>More about this group (Alt+M)</source>
        <translation>この団体のその他の操作（Alt+M）</translation>
    </message>
    <message>
        <source>More about the register (Alt+Shift+M)</source>
        <translation>登録簿のその他の操作（Alt+Shift+M）</translation>
    </message>
    <message>
        <source>More about the rooms</source>
        <translation>部屋のその他の操作</translation>
    </message>
    <message>
        <source>More about the rooms (Alt+M)</source>
        <translation>部屋のその他の操作（Alt+M）</translation>
    </message>
    <message>
        <source>More about the print room</source>
        <translation>印刷室のその他</translation>
    </message>
    <message>
        <source>More about the print room (Alt+M)</source>
        <translation>印刷室のその他（Alt+M）</translation>
    </message>
    <message>
        <source>More about the day</source>
        <translation>今日のその他の仕事</translation>
    </message>
    <message>
        <source>More about the day (Alt+M)</source>
        <translation>今日のその他の仕事（Alt+M）</translation>
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
    <name>SignUpField</name>
    <message>
        <source>People sign up for it</source>
        <translation>申込みを受け付ける</translation>
    </message>
    <message>
        <source>Last day of signing up</source>
        <translation>申込みの締切</translation>
    </message>
    <message>
        <source>until (optional)</source>
        <translation>締切（任意）</translation>
    </message>
</context>
<context>
    <name>SignUpLine</name>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>申し込む</translation>
    </message>
</context>
<context>
    <name>SignUpsForm</name>
    <message>
        <source>Event</source>
        <translation>催し</translation>
    </message>
    <message>
        <source>Choose an event.</source>
        <translation>催しを選んでください。</translation>
    </message>
    <message>
        <source>For the desk alone: names and telephone numbers are on it.</source>
        <translation>窓口用です。名前と電話番号が載ります。</translation>
    </message>
</context>
<context>
    <name>SignUpsPart</name>
    <message>
        <source>Came</source>
        <translation>来場</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>繰り上げる</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>名簿…</translation>
    </message>
    <message>
        <source>Who signed up</source>
        <translation>申し込んだ人</translation>
    </message>
    <message>
        <source>Nobody has signed up yet. Type a name above and press Enter.</source>
        <translation>まだ申込みはありません。上に名前を入れて Enter を押してください。</translation>
    </message>
    <message>
        <source>Has a place now; let them know: {names}</source>
        <translation>繰り上がりました。連絡してください：{names}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>キャンセル待ち</translation>
    </message>
    <message>
        <source>came</source>
        <translation>来場</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取消し</translation>
    </message>
    <message>
        <source>Enter in the list</source>
        <translation>一覧で Enter</translation>
    </message>
    <message>
        <source>Delete in the list</source>
        <translation>一覧で Delete</translation>
    </message>
    <message>
        <source>Out of turn, also beyond the capacity</source>
        <translation>順番や定員にかかわらず席を用意します</translation>
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
        <source>Another group</source>
        <translation>別の団体です</translation>
    </message>
    <message>
        <source>They are two groups: do not show this one again</source>
        <translation>別の団体として、もう出さないようにします</translation>
    </message>
    <message>
        <source>This group may be on the register already</source>
        <translation>もう登録されている団体かもしれません</translation>
    </message>
</context>
<context>
    <name>SiteSwitch</name>
    <message>
        <source>Rooms of which site</source>
        <translation>どの館の会議室か</translation>
    </message>
</context>
<context>
    <name>SiteVisitsSheet</name>
    <message>
        <source>Made this month: {count}</source>
        <translation>今月の訪問 {count}回</translation>
    </message>
    <message>
        <source>No visit is planned. A visit is planned from its case, or to a group that was never consulted.</source>
        <translation>訪問の予定はありません。相談から、または相談のない団体の一覧から予定できます。</translation>
    </message>
    <message>
        <source>Nothing stands here.</source>
        <translation>ここには何もありません。</translation>
    </message>
    <message>
        <source>to report</source>
        <translation>報告がまだ</translation>
    </message>
    <message>
        <source>{month}/{year}</source>
        <translation>{year}年{month}月</translation>
    </message>
    <message>
        <source>Made, month by month</source>
        <translation>月ごとの訪問</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>行く人</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>{count}回</translation>
    </message>
    <message>
        <source>Saved. It can be undone.</source>
        <translation>保存しました。元に戻せます。</translation>
    </message>
    <message>
        <source>Visits on site</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>訪問の予定</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>訪問済み</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation>どの訪問</translation>
    </message>
    <message>
        <source>Groups never consulted…</source>
        <translation>相談のない団体…</translation>
    </message>
    <message>
        <source>Report or change…</source>
        <translation>報告・変更…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>相談を開く</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>団体を開く</translation>
    </message>
</context>
<context>
    <name>SlipForm</name>
    <message>
        <source>A time such as 13:15 or 13:30-15:00</source>
        <translation>13:15 や 13:30-15:00 のように書いてください</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>何日ですか</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数字を入れてください</translation>
    </message>
    <message>
        <source>From – until</source>
        <translation>始め～終わり</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>相談の内容</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What is on the slip</source>
        <translation>票の種類</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>団体・お名前</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>版数</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>相談した人</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Enter in any field</source>
        <translation>どの欄でも Enter</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>聞いていない</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>机</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>作業の内容</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>ほかの内容</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終わりの時刻</translation>
    </message>
    <message>
        <source>Field of activity</source>
        <translation>活動の分野</translation>
    </message>
    <message>
        <source>The desk has seen the purpose</source>
        <translation>活動の目的を確かめた</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Visitors</source>
        <translation>来館</translation>
    </message>
    <message>
        <source>Use of a room</source>
        <translation>部屋の利用</translation>
    </message>
    <message>
        <source>Print job</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>机</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機械</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>何について</translation>
    </message>
    <message>
        <source>{masters} masters, {sheets} sheets</source>
        <translation>{masters}版 {sheets}枚</translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>Who</source>
        <translation>相談する人</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>相談の内容</translation>
    </message>
    <message>
        <source>Asked beforehand</source>
        <translation>事前の質問</translation>
    </message>
    <message>
        <source>Empty: anonymous</source>
        <translation>空欄なら匿名</translation>
    </message>
    <message>
        <source>Book (Ctrl+Enter)</source>
        <translation>予約する（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>SpaceFrame</name>
    <message>
        <source>Open space</source>
        <translation>交流コーナー</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>Slips of today</source>
        <translation>今日の利用票</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>机の設定</translation>
    </message>
    <message>
        <source>Seat people</source>
        <translation>席の受付</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Slip…</source>
        <translation>利用票…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Nobody has sat down today.</source>
        <translation>今日はまだ利用がありません。</translation>
    </message>
    <message>
        <source>There are no tables yet. Choose Tables above and add them: so many with so many seats.</source>
        <translation>机がまだありません。上の「机の設定」で、何席の机がいくつあるかを追加してください。</translation>
    </message>
</context>
<context>
    <name>SpaceSlipForm</name>
    <message>
        <source>Two blank slips on a sheet, to be cut apart. A filled one is printed from the open space.</source>
        <translation>白紙の利用票が1枚に2つ。切り分けて使います。記入済みの票は交流コーナーから印刷します。</translation>
    </message>
</context>
<context>
    <name>SpanField</name>
    <message>
        <source>The last day lies before the first.</source>
        <translation>最終日が初日より前です。</translation>
    </message>
    <message>
        <source>Which day? For example 11/28 or R9.3.31.</source>
        <translation>日付を入れてください。例：11/28、R9.3.31</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Until and with</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>SpecialistDayForm</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>No day of a specialist is planned.</source>
        <translation>専門相談の予定がありません。</translation>
    </message>
    <message>
        <source>Who comes when and what about, for the specialist&apos;s hand. It stays in the house.</source>
        <translation>だれがいつ、何を相談しに来るか。相談員に渡し、館の外へは出しません。</translation>
    </message>
</context>
<context>
    <name>SpecialistForm</name>
    <message>
        <source>A new specialist</source>
        <translation>専門相談員の登録</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>「{name}」の変更</translation>
    </message>
    <message>
        <source>Name or office</source>
        <translation>名前・事務所</translation>
    </message>
    <message>
        <source>Advises on</source>
        <translation>専門分野</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>ほかの言い方</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>SpecialistQuestionsForm</name>
    <message>
        <source>Blank, to be filled in at home. Filled in, it is printed from the slot.</source>
        <translation>家で書いてきてもらう記入用です。記入済みのものは、予約の枠から印刷します。</translation>
    </message>
</context>
<context>
    <name>Specialists</name>
    <message>
        <source>{count} days to come</source>
        <translation>これから{count}日</translation>
    </message>
    <message>
        <source>comes no more</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>専門相談員</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>来る人</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>部屋なし</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>時間の枠</translation>
    </message>
    <message>
        <source>Asked beforehand</source>
        <translation>事前の質問</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>By advisors, the manager or whoever booked the slot</source>
        <translation>相談員・センター長・予約を受けた人が記録します</translation>
    </message>
    <message>
        <source>For advisors only</source>
        <translation>内容は相談員だけが見られます</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>相談する人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>相談の内容</translation>
    </message>
    <message>
        <source>Advice is written down</source>
        <translation>答えの記録</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>相談の記録</translation>
    </message>
    <message>
        <source>Advises on</source>
        <translation>専門分野</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Days to come</source>
        <translation>これからの日</translation>
    </message>
    <message>
        <source>only this day</source>
        <translation>この日だけ</translation>
    </message>
    <message>
        <source>the {nth} {weekday} of every month</source>
        <translation>毎月{nth}{weekday}</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>every other week</source>
        <translation>1週おき</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第1</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第2</translation>
    </message>
    <message>
        <source>third</source>
        <translation>第3</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>第4</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>full</source>
        <translation>満員</translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation>空き{count}</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>記録済み</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>来館中</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>記録まだ</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>来なかった</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Enter: book it</source>
        <translation>Enterで予約</translation>
    </message>
</context>
<context>
    <name>SpecialistsSheet</name>
    <message>
        <source>{who} has arrived. It can be undone.</source>
        <translation>「{who}」が来館しました。元に戻せます。</translation>
    </message>
    <message>
        <source>{who} did not come: the slot is free. It can be undone.</source>
        <translation>「{who}」は来ませんでした。枠を空けました。元に戻せます。</translation>
    </message>
    <message>
        <source>The slot of {who} was cancelled. It can be undone.</source>
        <translation>「{who}」の予約を取り消しました。元に戻せます。</translation>
    </message>
    <message>
        <source>{name} comes no more. It can be undone.</source>
        <translation>「{name}」を休止にしました。元に戻せます。</translation>
    </message>
    <message>
        <source>{name} comes again.</source>
        <translation>「{name}」をまた使えるようにしました。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Saved. No room could be booked for {days}.</source>
        <translation>保存しました。{days}は部屋が取れませんでした。</translation>
    </message>
    <message>
        <source>Change gives the day another room or other slots.</source>
        <translation>「変更」で、その日の部屋や時間の枠を直せます。</translation>
    </message>
    <message>
        <source>Saved. Insert plans days.</source>
        <translation>保存しました。Insertで来る日を入れます。</translation>
    </message>
    <message>
        <source>Written down as a consultation. The advice sheet can be printed.</source>
        <translation>相談の記録にしました。アドバイスシートを印刷できます。</translation>
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
    <name>StatementForm</name>
    <message>
        <source>From</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Until, that day included</source>
        <translation>まで（その日を含む）</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>What the group used, paid and still owes; this fiscal year if no days are typed.</source>
        <translation>団体の利用・支払い・未払い。日を入れなければ今年度。</translation>
    </message>
</context>
<context>
    <name>StatusSheet</name>
    <message>
        <source>Choose what happens to the group.</source>
        <translation>手続きを選んでください。</translation>
    </message>
    <message>
        <source>Which day? For example 11/28 or R9.3.31.</source>
        <translation>日付を入れてください。例：11/28、R9.3.31</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>理由をひとこと入れてください。</translation>
    </message>
    <message>
        <source>Renew, rest, leave</source>
        <translation>更新・休止・抹消</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>登録の期限</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>抹消</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>解散</translation>
    </message>
    <message>
        <source>{status}, {days}</source>
        <translation>{status}（{days}）</translation>
    </message>
    <message>
        <source>Next booking: {day}. Bookings stay as they are.</source>
        <translation>次の予約は {day} です。予約はそのまま残ります。</translation>
    </message>
    <message>
        <source>Nothing here fits a group that stands so. It can apply for registration.</source>
        <translation>この状態の団体にできる手続きはありません。登録の申請から始めてください。</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Done</source>
        <translation>済み</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Save   Ctrl+Enter</source>
        <translation>保存   Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
</context>
<context>
    <name>StopForm</name>
    <message>
        <source>No booking from</source>
        <translation>予約を止める日</translation>
    </message>
    <message>
        <source>at</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>until</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>Time it begins</source>
        <translation>止める時刻</translation>
    </message>
    <message>
        <source>Time it ends</source>
        <translation>終わりの時刻</translation>
    </message>
    <message>
        <source>Stop booking</source>
        <translation>予約を止める</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>SuppliesForm</name>
    <message>
        <source>What stands at or below its warning level at this site, and how much to order.</source>
        <translation>この施設で注意の数以下になったものと、注文する数。</translation>
    </message>
</context>
<context>
    <name>SuppliesSheet</name>
    <message>
        <source>{count} kinds</source>
        <translation>{count}種類</translation>
    </message>
    <message>
        <source>{count} to order</source>
        <translation>要注文 {count}種類</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>新しい消耗品</translation>
    </message>
    <message>
        <source>It was added.</source>
        <translation>加えました。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>{count} were ordered: they wait for their delivery.</source>
        <translation>{count}種類を注文済みにしました。納品待ちです。</translation>
    </message>
    <message>
        <source>used no more</source>
        <translation>使用終了</translation>
    </message>
    <message>
        <source>to order</source>
        <translation>要注文</translation>
    </message>
    <message>
        <source>ordered {day}</source>
        <translation>{day}注文</translation>
    </message>
    <message>
        <source>for {days} days</source>
        <translation>あと約{days}日</translation>
    </message>
    <message>
        <source>{left} masters</source>
        <translation>あと{left}版</translation>
    </message>
    <message>
        <source>{left} faces or sheets</source>
        <translation>あと{left}面・枚</translation>
    </message>
    <message>
        <source>about {days} days</source>
        <translation>約{days}日分</translation>
    </message>
    <message>
        <source>{warn} left, then {count} are ordered</source>
        <translation>残り{warn}で{count}を注文</translation>
    </message>
    <message>
        <source>There are</source>
        <translation>今ある数</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>もつ期間</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>注文先</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>注文した日</translation>
    </message>
    <message>
        <source>{stock} then</source>
        <translation>残り {stock}</translation>
    </message>
    <message>
        <source>Masters, ink, toner, paper</source>
        <translation>マスター・インク・トナー・用紙</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>Nothing is kept here yet: add what the machines use up.</source>
        <translation>まだ何もありません。機械の消耗品を加えてください。</translation>
    </message>
    <message>
        <source>What the machines use up</source>
        <translation>機械の消耗品</translation>
    </message>
    <message>
        <source>Used and delivered</source>
        <translation>出し入れ</translation>
    </message>
    <message>
        <source>Order list</source>
        <translation>注文リスト</translation>
    </message>
    <message>
        <source>What is to be ordered as a paper (Ctrl+P)</source>
        <translation>注文するものを紙に（Ctrl+P）</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>加える…</translation>
    </message>
    <message>
        <source>These were ordered</source>
        <translation>注文済みにする</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変える…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>SupplyForm</name>
    <message>
        <source>all machines</source>
        <translation>全部の機械</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>数字で書いてください。</translation>
    </message>
    <message>
        <source>Write what it is called.</source>
        <translation>名前を書いてください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>For which machine</source>
        <translation>使う機械</translation>
    </message>
    <message>
        <source>How many are there</source>
        <translation>今ある数</translation>
    </message>
    <message>
        <source>Unit (roll, box)</source>
        <translation>単位（本、箱）</translation>
    </message>
    <message>
        <source>Masters or faces out of one</source>
        <translation>1つで刷れる数（版・面）</translation>
    </message>
    <message>
        <source>Order when so many are left</source>
        <translation>残りいくつで注文</translation>
    </message>
    <message>
        <source>How many are ordered</source>
        <translation>1回に注文する数</translation>
    </message>
    <message>
        <source>Ordered from</source>
        <translation>注文先</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>型番</translation>
    </message>
    <message>
        <source>Still in use</source>
        <translation>今も使っている</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>not used</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使う</translation>
    </message>
</context>
<context>
    <name>TabArea</name>
    <message>
        <source>What is shown of the group</source>
        <translation>団体の表示の切替え</translation>
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
        <source>What the center answers</source>
        <translation>センターの回答</translation>
    </message>
    <message>
        <source>Asked like this before</source>
        <translation>似た相談</translation>
    </message>
    <message>
        <source>The group&apos;s open cases: Alt+C goes on with the first</source>
        <translation>この団体の対応中の相談（Alt+Cで先頭の続きにする）</translation>
    </message>
</context>
<context>
    <name>TakeMore</name>
    <message>
        <source>How</source>
        <translation>受け方</translation>
    </message>
    <message>
        <source>Who came, in words</source>
        <translation>来た人</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>時間（分）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Another visitor first   Alt+A</source>
        <translation>先に別の人を受ける   Alt+A</translation>
    </message>
    <message>
        <source>The clock: Alt+D stops it or lets it go on</source>
        <translation>時計：Alt+Dで止める・続ける</translation>
    </message>
    <message>
        <source>Department of the city</source>
        <translation>市の担当課</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>答えたこと</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>渡した資料</translation>
    </message>
    <message>
        <source>Goes on from an earlier matter</source>
        <translation>以前からの続き</translation>
    </message>
</context>
<context>
    <name>TakeSheet</name>
    <message>
        <source>Goes on with {number}. A new one instead: Alt+C</source>
        <translation>{number} の続きに書きます。新しい相談にする：Alt+C</translation>
    </message>
    <message>
        <source>Keep the picture as a file.</source>
        <translation>画像はファイルとして保存してください。</translation>
    </message>
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
        <source>By which role? For example the treasurer.</source>
        <translation>役割を入れてください。例：会計担当</translation>
    </message>
    <message>
        <source>Waits: {what}   Alt+A</source>
        <translation>書きかけ：{what}   Alt+A</translation>
    </message>
    <message>
        <source>A picture cannot be kept here.</source>
        <translation>ここに画像は入りません。</translation>
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
    <name>Taking</name>
    <message>
        <source>Set it right</source>
        <translation>訂正する</translation>
    </message>
    <message>
        <source>Put it on the invoice</source>
        <translation>請求書に回す</translation>
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <source>From the list, or any words</source>
        <translation>一覧から、または自由に書く</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>A new target</source>
        <translation>新しい紹介先</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>「{name}」を変える</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>What they help with</source>
        <translation>相談できること</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>TariffEditor</name>
    <message>
        <source>How files and commands call it; all its versions have the same.</source>
        <translation>ファイルやコマンドでの呼び名です。期間が変わっても同じです。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短い名前</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>使い始める日</translation>
    </message>
</context>
<context>
    <name>TariffFiles</name>
    <message>
        <source>Price list to read</source>
        <translation>読み込む料金表</translation>
    </message>
    <message>
        <source>Where to write the price list</source>
        <translation>料金表の保存先</translation>
    </message>
</context>
<context>
    <name>Tariffs</name>
    <message>
        <source>Master, each</source>
        <translation>製版（1版）</translation>
    </message>
    <message>
        <source>Printing, a face</source>
        <translation>印刷（1面）</translation>
    </message>
    <message>
        <source>Printing, a sheet</source>
        <translation>印刷（1枚）</translation>
    </message>
    <message>
        <source>Printing, so many faces</source>
        <translation>印刷（何面ごと）</translation>
    </message>
    <message>
        <source>Printing, so many sheets</source>
        <translation>印刷（何枚ごと）</translation>
    </message>
    <message>
        <source>Our paper, a sheet</source>
        <translation>用紙（1枚）</translation>
    </message>
    <message>
        <source>Once for each use</source>
        <translation>1回ごと</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>はがき</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>白黒</translation>
    </message>
    <message>
        <source>Printing, {n} faces</source>
        <translation>印刷（{n}面ごと）</translation>
    </message>
    <message>
        <source>Printing, {n} sheets</source>
        <translation>印刷（{n}枚ごと）</translation>
    </message>
    <message>
        <source>A master&apos;s price covers {n} sheets.</source>
        <translation>1版の料金で{n}枚まで刷れます。</translation>
    </message>
    <message>
        <source>At most {n} sheets a use.</source>
        <translation>1回に{n}枚まで。</translation>
    </message>
    <message>
        <source>Up to {n} sheets go to the copier.</source>
        <translation>{n}枚まではコピー機を使います。</translation>
    </message>
    <message>
        <source>A job costs at least {n} yen.</source>
        <translation>最低料金は{n}円です。</translation>
    </message>
    <message>
        <source>{n} masters</source>
        <translation>{n}版</translation>
    </message>
    <message>
        <source>{n} sheets</source>
        <translation>{n}枚</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>両面</translation>
    </message>
    <message>
        <source>our paper</source>
        <translation>センターの紙</translation>
    </message>
    <message>
        <source>{what}: no price. Such a job is refused.</source>
        <translation>{what}の料金がありません。この印刷は受け付けません。</translation>
    </message>
    <message>
        <source>Lines {one} and {two} are for the very same.</source>
        <translation>{one}行目と{two}行目が同じものの料金です。</translation>
    </message>
    <message>
        <source>Lines {one} and {two} would charge the same sheets twice.</source>
        <translation>{one}行目と{two}行目で、同じ印刷に二重に料金がかかります。</translation>
    </message>
    <message>
        <source>The press has nothing left to print: the two limits meet.</source>
        <translation>輪転機で刷れる枚数がありません。上限とコピー機の枚数が重なっています。</translation>
    </message>
    <message>
        <source>Sheets go with a master, but no line has a price for masters.</source>
        <translation>1版にふくむ枚数がありますが、製版の料金がありません。</translation>
    </message>
    <message>
        <source>Line {one} never charges: this machine prints nothing.</source>
        <translation>{one}行目は使われません。この機械は印刷をしません。</translation>
    </message>
    <message>
        <source>masters</source>
        <translation>版</translation>
    </message>
    <message>
        <source>From {first} until {until} no version holds.</source>
        <translation>{first}から{until}の前日まで、使える料金表がありません。</translation>
    </message>
</context>
<context>
    <name>TariffsPage</name>
    <message>
        <source>Save it with these gaps</source>
        <translation>穴のまま保存する</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>料金表</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>ファイルから読む</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>新しい料金表</translation>
    </message>
    <message>
        <source>Print tariffs</source>
        <translation>印刷の料金表</translation>
    </message>
    <message>
        <source>{count} jobs were charged by this version: a new one begins on the day you choose.</source>
        <translation>この料金で{count}件を計算しています。選んだ日から使う新しい料金表として保存します。</translation>
    </message>
    <message>
        <source>Something cannot be read as a number or a day.</source>
        <translation>数字か日付として読めないところがあります。</translation>
    </message>
    <message>
        <source>Saved. It can be undone with Ctrl+Z.</source>
        <translation>保存しました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Written into {file}.</source>
        <translation>「{file}」に書き出しました。</translation>
    </message>
    <message>
        <source>Read from the file: {count} lines. Look through it, then save.</source>
        <translation>ファイルから{count}行を読みました。確かめてから保存してください。</translation>
    </message>
</context>
<context>
    <name>TemplateButton</name>
    <message>
        <source>Templates  Alt+0</source>
        <translation>ひな形  Alt+0</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>ひな形</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>A new template</source>
        <translation>新しいひな形</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>「{name}」を変える</translation>
    </message>
    <message>
        <source>Asked each time</source>
        <translation>そのつど選ぶ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれが</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>受け方</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>何について</translation>
    </message>
    <message>
        <source>More closely</source>
        <translation>詳しい話題</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>開ける人</translation>
    </message>
    <message>
        <source>The note begins</source>
        <translation>内容の書き出し</translation>
    </message>
    <message>
        <source>The advice begins</source>
        <translation>答えの書き出し</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
</context>
<context>
    <name>ThingsSheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
    <message>
        <source>Rooms</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>設備・備品</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Lockers and loans</source>
        <translation>ロッカー・貸出</translation>
    </message>
    <message>
        <source>Prepaid card</source>
        <translation>プリペイドカード</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Change put in</source>
        <translation>つり銭の補充</translation>
    </message>
    <message>
        <source>Taken to the safe</source>
        <translation>金庫へ</translation>
    </message>
    <message>
        <source>Deposit held</source>
        <translation>保証金の預かり</translation>
    </message>
    <message>
        <source>Deposit given back</source>
        <translation>保証金の返却</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>振込</translation>
    </message>
    <message>
        <source>From a card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Not cash</source>
        <translation>現金以外</translation>
    </message>
    <message>
        <source>Float counted</source>
        <translation>つり銭の確認</translation>
    </message>
    <message>
        <source>Counted in between</source>
        <translation>途中の点検</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>レジ締め</translation>
    </message>
</context>
<context>
    <name>TillForm</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>The daily sheet: what was taken, the cash by note and coin, and what was taken back.</source>
        <translation>日計表です。収入の内訳、金種ごとの現金、取消し・返金が載ります。</translation>
    </message>
</context>
<context>
    <name>TillMonthForm</name>
    <message>
        <source>Every day of the month: what was taken for what, how the cash agreed, and the bank slips.</source>
        <translation>月の日ごとの収入の内訳、現金の過不足、銀行入金の伝票が載ります。</translation>
    </message>
</context>
<context>
    <name>TillSheet</name>
    <message>
        <source>Closed {at} {by}</source>
        <translation>締めました {at} {by}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>レジ開け中</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>まだ開けていません</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Daily sheet</source>
        <translation>日計表</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>レジ締め</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>一日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行入金</translation>
    </message>
    <message>
        <source>Day of the till</source>
        <translation>レジの日</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>TillYearForm</name>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Type the year in which it begins, as 2026.</source>
        <translation>年度を 2026 のように入れてください。</translation>
    </message>
    <message>
        <source>Every month of the fiscal year, and the days whose cash did not agree.</source>
        <translation>年度の月ごとの収入と、過不足のあった日が載ります。</translation>
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
        <source>Not here yet</source>
        <translation>未来館</translation>
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
        <source>Has to move</source>
        <translation>振替が必要</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未払</translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation>申請 {count}件</translation>
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
        <source>key {number} is out</source>
        <translation>鍵 {number} 貸出中</translation>
    </message>
    <message>
        <source>kept free: {before} min before, {after} min after</source>
        <translation>前{before}分・後{after}分は準備と片付け</translation>
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
        <source>{closure}, {times}: cannot be used</source>
        <translation>{closure}（{times}）で使えません</translation>
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
        <source>{count} with specialists</source>
        <translation>専門相談{count}件</translation>
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
        <source>・{count} late</source>
        <translation>・遅れ {count}件</translation>
    </message>
    <message>
        <source>specialist {name}</source>
        <translation>専門相談 {name}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>時間です</translation>
    </message>
    <message>
        <source>late</source>
        <translation>遅れ</translation>
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
        <source>key {number}</source>
        <translation>鍵 {number}番</translation>
    </message>
    <message>
        <source>Unpaid {fee}</source>
        <translation>未払 {fee}</translation>
    </message>
    <message>
        <source>Telephoned {time}</source>
        <translation>電話した {time}</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>来館</translation>
    </message>
    <message>
        <source>Telephoned them {phone}</source>
        <translation>電話した {phone}</translation>
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
        <source>until {day}</source>
        <translation>{day}まで</translation>
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
        <source>One day more</source>
        <translation>1日延ばす</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>受け取った</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>戻った</translation>
    </message>
    <message>
        <source>Key is back</source>
        <translation>鍵が戻った</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>外した</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読んだ</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>発注した</translation>
    </message>
    <message>
        <source>Must be read</source>
        <translation>必ず読む引継ぎ</translation>
    </message>
    <message>
        <source>Day not closed</source>
        <translation>閉館の記録がない日</translation>
    </message>
    <message>
        <source>Till not closed</source>
        <translation>レジ締めがまだ</translation>
    </message>
    <message>
        <source>Application to be handed in</source>
        <translation>申請書の期限</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>支払いの期限</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Visit on site</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Equipment due back</source>
        <translation>備品の返却</translation>
    </message>
    <message>
        <source>Key of a locker due back</source>
        <translation>ロッカーの鍵の返却</translation>
    </message>
    <message>
        <source>Flyer to take down</source>
        <translation>掲示を外す</translation>
    </message>
    <message>
        <source>Invoice not paid</source>
        <translation>請求書が未入金</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>書類がそろっていない</translation>
    </message>
    <message>
        <source>Registrations to renew</source>
        <translation>更新の連絡</translation>
    </message>
    <message>
        <source>To be ordered</source>
        <translation>消耗品の発注</translation>
    </message>
    <message>
        <source>Lost item to the police</source>
        <translation>忘れ物の届出</translation>
    </message>
    <message>
        <source>Complaint to answer</source>
        <translation>苦情への回答</translation>
    </message>
    <message>
        <source>Suggestion to answer</source>
        <translation>要望への回答</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事故・けが</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>応急手当</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修理</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>伝言</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>預かり荷物</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>ending within 30 days</source>
        <translation>30日以内に期限</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count}団体</translation>
    </message>
    <message>
        <source>Applications to review</source>
        <translation>審査待ちの申請</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>貸出</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Money and house</source>
        <translation>お金と館</translation>
    </message>
    <message>
        <source>Number of the key</source>
        <translation>鍵の番号</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
</context>
<context>
    <name>TodayHead</name>
    <message>
        <source>Day</source>
        <translation>今日の予定</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation>日報</translation>
    </message>
    <message>
        <source>Book a room</source>
        <translation>予約をとる</translation>
    </message>
    <message>
        <source>Book a room (F2)</source>
        <translation>予約をとる（F2）</translation>
    </message>
    <message>
        <source>Print the entrance sheet</source>
        <translation>入口掲示を印刷</translation>
    </message>
    <message>
        <source>Today&apos;s rooms for the entrance (Ctrl+P)</source>
        <translation>本日の会議室（入口掲示）を印刷（Ctrl+P）</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>As the time comes near, names stand here. When they have come, press the button.</source>
        <translation>時刻が近づくと、名前が出ます。来たら「来館」を押します。</translation>
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
        <source>Find anything: groups, people, bookings, numbers, pages; or scan a QR code</source>
        <translation>団体・人・予約・番号・ページを検索、またはQRを読み取る</translation>
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
        <source>Opened lately</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Next bookings</source>
        <translation>これからの予約</translation>
    </message>
    <message>
        <source>With this number</source>
        <translation>この番号のもの</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答カード</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>催し</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Flyers and posters</source>
        <translation>チラシ・ポスター</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Pages and papers</source>
        <translation>ページ・帳票</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>領収書</translation>
    </message>
    <message>
        <source>Print job</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Prepaid card</source>
        <translation>プリペイドカード</translation>
    </message>
    <message>
        <source>Locker or mailbox</source>
        <translation>ロッカー・レターケース</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>備品の貸出し</translation>
    </message>
    <message>
        <source>Specialist: {name}</source>
        <translation>専門相談：{name}</translation>
    </message>
    <message>
        <source>The code was not read rightly. Scan it once more, or type the number.</source>
        <translation>コードを正しく読めませんでした。もう一度読み取るか、番号を入力してください。</translation>
    </message>
    <message>
        <source>Part of a name or its reading, a telephone number or a number is enough.</source>
        <translation>名前やよみの一部、電話番号、番号で探せます。</translation>
    </message>
</context>
<context>
    <name>TopicForm</name>
    <message>
        <source>No other: a main topic</source>
        <translation>なし（大きな話題）</translation>
    </message>
    <message>
        <source>A new topic</source>
        <translation>新しい話題</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>「{name}」を変える</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Says more closely</source>
        <translation>上の話題</translation>
    </message>
    <message>
        <source>Offered from</source>
        <translation>使い始める日</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>最後に使う日</translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
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
    <name>UnitCard</name>
    <message>
        <source>Nothing is picked</source>
        <translation>何も選んでいません</translation>
    </message>
    <message>
        <source>The permit</source>
        <translation>許可書</translation>
    </message>
    <message>
        <source>Hand out the key</source>
        <translation>鍵を渡す</translation>
    </message>
    <message>
        <source>The key is back</source>
        <translation>鍵が返った</translation>
    </message>
    <message>
        <source>Take the deposit</source>
        <translation>保証金を預かる</translation>
    </message>
    <message>
        <source>Give the deposit back</source>
        <translation>保証金を返す</translation>
    </message>
    <message>
        <source>Renew for next year</source>
        <translation>次の年度も更新</translation>
    </message>
    <message>
        <source>Given back…</source>
        <translation>返却…</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>誤りなので取り下げる</translation>
    </message>
    <message>
        <source>Why it is given back, then Enter</source>
        <translation>返却の理由を書いて Enter</translation>
    </message>
    <message>
        <source>Let it to the group</source>
        <translation>この団体に貸す</translation>
    </message>
</context>
<context>
    <name>UnpaidForm</name>
    <message>
        <source>For the desk alone: names and phone numbers are on it.</source>
        <translation>受付だけで使います。名前と電話番号が載ります。</translation>
    </message>
</context>
<context>
    <name>UnpaidSheet</name>
    <message>
        <source>used, unpaid</source>
        <translation>使用済み・未払い</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>{count} bookings, {total} open</source>
        <translation>{count}件&#x3000;未払い計 {total}</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Everything has been paid.</source>
        <translation>未払いはありません。</translation>
    </message>
    <message>
        <source>Unpaid bookings</source>
        <translation>未払いの予約</translation>
    </message>
    <message>
        <source>Enter opens the booking</source>
        <translation>Enterで予約を開く</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>No slip</source>
        <translation>利用票なし</translation>
    </message>
    <message>
        <source>They have left</source>
        <translation>退席</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>{time}まで延長</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Print the slip…</source>
        <translation>利用票を印刷…</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>団体を見る</translation>
    </message>
    <message>
        <source>seen by the desk</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>確かめていない</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>団体・お名前</translation>
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
        <source>Work</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的の確認</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>受付</translation>
    </message>
</context>
<context>
    <name>UserField</name>
    <message>
        <source>A guest, not a registered group</source>
        <translation>登録のない方として予約</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>登録なし</translation>
    </message>
</context>
<context>
    <name>UsualOffer</name>
    <message>
        <source>As usual</source>
        <translation>いつもの印刷</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}回</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>前回</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{room} is free, but it is requested first.</source>
        <translation>{room}は空いていますが、まず申請になります。</translation>
    </message>
    <message>
        <source>It is theirs once the request is approved.</source>
        <translation>承認されると予約になります。</translation>
    </message>
    <message>
        <source>{room} is free, but this becomes a provisional booking.</source>
        <translation>{room}は空いていますが、仮予約になります。</translation>
    </message>
    <message>
        <source>{room} is free at that time.</source>
        <translation>{room}はその時間、空いています。</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>For example</source>
        <translation>計算の例</translation>
    </message>
    <message>
        <source>Prices of the chosen version</source>
        <translation>選んだ料金表の料金</translation>
    </message>
    <message>
        <source>{count} jobs charged</source>
        <translation>{count}件を計算ずみ</translation>
    </message>
    <message>
        <source>no job charged</source>
        <translation>まだ使われていません</translation>
    </message>
    <message>
        <source>Everything is free.</source>
        <translation>すべて無料です。</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions of price lists</source>
        <translation>料金表と期間</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終わり</translation>
    </message>
</context>
<context>
    <name>VersionVerbs</name>
    <message>
        <source>From or until which day</source>
        <translation>どの日から、どの日まで</translation>
    </message>
    <message>
        <source>Which sites</source>
        <translation>どの館</translation>
    </message>
    <message>
        <source>this site</source>
        <translation>この館</translation>
    </message>
    <message>
        <source>every site</source>
        <translation>すべての館</translation>
    </message>
    <message>
        <source>Print by it from this day</source>
        <translation>この日からこれで計算する</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>取りやめる</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>終わりをなくす</translation>
    </message>
    <message>
        <source>End it on this day</source>
        <translation>この日で終える</translation>
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
    <name>VisitList</name>
    <message>
        <source>Nobody goes there</source>
        <translation>訪問の予定はありません。</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>Plan</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>何の相談でしたか</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取りやめる</translation>
    </message>
    <message>
        <source>Visit on site</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Plan a visit on site</source>
        <translation>訪問を予定する</translation>
    </message>
    <message>
        <source>Choose what it was about.</source>
        <translation>相談の内容を選んでください。</translation>
    </message>
    <message>
        <source>Write a few words: one sentence will do.</source>
        <translation>ひとことでよいので書いてください。</translation>
    </message>
    <message>
        <source>A number of minutes, such as 20.</source>
        <translation>分を数字で書いてください（例 20）。</translation>
    </message>
    <message>
        <source>The visit was made. Its report is a contact of the case.</source>
        <translation>訪問は済んでいます。報告は相談の対応にあります。</translation>
    </message>
    <message>
        <source>The visit was called off.</source>
        <translation>この訪問は取りやめになりました。</translation>
    </message>
</context>
<context>
    <name>VisitTallyForm</name>
    <message>
        <source>For an hour without power: a stroke for each person, entered afterwards with its own time.</source>
        <translation>停電のとき用です。1人を1画で数え、あとから時刻をつけて入力します。</translation>
    </message>
</context>
<context>
    <name>VisitsSheet</name>
    <message>
        <source>Visitors</source>
        <translation>来館者</translation>
    </message>
    <message>
        <source>Visitors by hour and purpose</source>
        <translation>時間と目的ごとの来館者</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>The day before (Alt+Left)</source>
        <translation>前の日（Alt+←）</translation>
    </message>
    <message>
        <source>The day after (Alt+Right)</source>
        <translation>次の日（Alt+→）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Sheet for counting by hand…</source>
        <translation>手書きの記録票…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Put right and entered afterwards</source>
        <translation>訂正・あとからの入力</translation>
    </message>
    <message>
        <source>Nothing was put right. Enter on a number of the table begins.</source>
        <translation>訂正はありません。表の数字でEnterを押すと直せます。</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
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
        <source>A part of receipt {number} back</source>
        <translation>領収書 {number} の一部を返金する</translation>
    </message>
    <message>
        <source>{yen} goes back to {who}.</source>
        <translation>{who}へ {yen} を返します。</translation>
    </message>
    <message>
        <source>The receipt keeps its number and says that it is void. What it settled is unpaid again.</source>
        <translation>番号はそのままで「無効」と表示されます。会計したものは未払いに戻ります。</translation>
    </message>
    <message>
        <source>The receipt stays, and what it settled stays settled. This can be done once.</source>
        <translation>領収書は有効なままで、会計済みのままです。一部の返金は1回だけできます。</translation>
    </message>
    <message>
        <source>A room is not given back here but with its booking.</source>
        <translation>会議室の使用料は、ここではなく予約の画面から返金します。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>あとから元に戻すことはできません。</translation>
    </message>
    <message>
        <source>{who} paid {yen}.</source>
        <translation>{who} 様から {yen} を受け取りました。</translation>
    </message>
    <message>
        <source>All: void it</source>
        <translation>全額（無効にする）</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>一部だけ</translation>
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
        <source>How much goes back</source>
        <translation>返す金額</translation>
    </message>
    <message>
        <source>Yen that go back</source>
        <translation>返金額（円）</translation>
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
        <source>a part</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>Give {yen} back</source>
        <translation>{yen}を返金する</translation>
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
    <name>WeekForm</name>
    <message>
        <source>A day of the week</source>
        <translation>その週の日</translation>
    </message>
    <message>
        <source>From Monday to Sunday, for the door or the counter.</source>
        <translation>月曜から日曜まで。入口や窓口に掲示します。</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>The coming week</source>
        <translation>これからの1週間</translation>
    </message>
    <message>
        <source>Press a day to see it in the rooms</source>
        <translation>押すと会議室の日表示</translation>
    </message>
</context>
<context>
    <name>Weeks</name>
    <message>
        <source>Week of {room}</source>
        <translation>{room}の1週間</translation>
    </message>
    <message>
        <source>Week of the rooms</source>
        <translation>会議室の1週間</translation>
    </message>
    <message>
        <source>a.m.</source>
        <translation>午前</translation>
    </message>
    <message>
        <source>p.m.</source>
        <translation>午後</translation>
    </message>
    <message>
        <source>eve.</source>
        <translation>夜間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>{count} free</source>
        <translation>空き {count}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休館</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the last day of a week within one month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>{day}, {rest}</source>
        <translation>{day} {rest}</translation>
    </message>
    <message>
        <source>{room}: its week by the hour</source>
        <translation>{room}：この部屋の1週間を時間で見る</translation>
    </message>
    <message>
        <source>{day}, {facts}: open the day</source>
        <translation>{day}、{facts}：この日をひらく</translation>
    </message>
    <message>
        <source>nothing free</source>
        <translation>空きなし</translation>
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
    <name>WishChips</name>
    <message>
        <source>Take off: {what}</source>
        <translation>外す：{what}</translation>
    </message>
</context>
<context>
    <name>WishLine</name>
    <message>
        <source>Not understood: {words}</source>
        <translation>読み取れなかった言葉：{words}</translation>
    </message>
    <message>
        <source>Find a free room, e.g. Tuesday evening, 10 people, projector</source>
        <translation>空きを探す&#x3000;例：火曜の夜 10人 プロジェクター</translation>
    </message>
    <message>
        <source>Find a free room</source>
        <translation>空きを探す</translation>
    </message>
    <message>
        <source>Day, time, people, equipment, room (Ctrl+F)</source>
        <translation>日・時間・人数・備品・部屋を続けて入力（Ctrl+F）</translation>
    </message>
</context>
<context>
    <name>WishesCard</name>
    <message>
        <source>Any size</source>
        <translation>どの大きさでも</translation>
    </message>
    <message>
        <source>Which group would like one?</source>
        <translation>どの団体の申込みですか。</translation>
    </message>
    <message>
        <source>Say a word or a number aloud, and write it here.</source>
        <translation>その場で言った言葉か数を書いてください。</translation>
    </message>
    <message>
        <source>Wishes and draw</source>
        <translation>申込みと抽選</translation>
    </message>
    <message>
        <source>Take an application</source>
        <translation>申込みの受付</translation>
    </message>
    <message>
        <source>The draw</source>
        <translation>抽選</translation>
    </message>
    <message>
        <source>Which group</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Which size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>抽選の種</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>受け付ける</translation>
    </message>
    <message>
        <source>Draw now</source>
        <translation>抽選する</translation>
    </message>
    <message>
        <source>The result as a paper</source>
        <translation>抽選結果の紙</translation>
    </message>
    <message>
        <source>Let it one</source>
        <translation>この団体に貸す</translation>
    </message>
    <message>
        <source>It wishes no more</source>
        <translation>申込みを取り下げる</translation>
    </message>
    <message>
        <source>Drawn with the seed {seed}.</source>
        <translation>種「{seed}」で抽選しました。</translation>
    </message>
    <message>
        <source>Put the list of numbers up first. Then throw dice or say a number aloud: it is the seed.</source>
        <translation>先に申込番号の一覧を掲示します。さいころの目など、その場で決めた数が種になります。</translation>
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
    <name>WordChips</name>
    <message>
        <source>{count} more</source>
        <translation>ほか {count}</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>Take the nearest for all</source>
        <translation>すべて、いちばん近いものにする</translation>
    </message>
    <message>
        <source>These words are not in the center&apos;s lists. Say what they are called here; it is remembered.</source>
        <translation>センターの一覧にない言葉です。ここでは何に当たるかを選んでください。次からも覚えています。</translation>
    </message>
    <message>
        <source>All words of the list are known here.</source>
        <translation>名簿の言葉はすべてセンターの一覧にあります。</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count}か所</translation>
    </message>
    <message>
        <source>{word} is called here</source>
        <translation>{word} に当たる言葉</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（選んでください）</translation>
    </message>
    <message>
        <source>(leave the word out)</source>
        <translation>（この言葉は外す）</translation>
    </message>
</context>
<context>
    <name>WordListsCard</name>
    <message>
        <source>Lists of the registration form</source>
        <translation>登録の選択肢</translation>
    </message>
    <message>
        <source>Add, rename, order; what is offered no more stays with the groups that have it.</source>
        <translation>追加・名前の変更・並べ替え。使わなくした選択肢も、選んでいる団体には残ります。</translation>
    </message>
    <message>
        <source>in the form</source>
        <translation>申請に出す</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>どの一覧</translation>
    </message>
    <message>
        <source>The list stands in the form</source>
        <translation>この一覧を申請に出す</translation>
    </message>
    <message>
        <source>several words</source>
        <translation>いくつでも</translation>
    </message>
    <message>
        <source>one word</source>
        <translation>一つだけ</translation>
    </message>
    <message>
        <source>Name of a new list</source>
        <translation>新しい一覧の名前</translation>
    </message>
    <message>
        <source>Add the list</source>
        <translation>一覧を追加</translation>
    </message>
    <message>
        <source>{name} was added; now its words.</source>
        <translation>{name}を追加しました。続けて選択肢を入れてください。</translation>
    </message>
    <message>
        <source>Activity fields</source>
        <translation>活動分野</translation>
    </message>
    <message>
        <source>Organization forms</source>
        <translation>組織形態</translation>
    </message>
</context>
<context>
    <name>WorkSheet</name>
    <message>
        <source>{count} late</source>
        <translation>期限過ぎ {count}件</translation>
    </message>
    <message>
        <source>{count} for today</source>
        <translation>今日 {count}件</translation>
    </message>
    <message>
        <source>The file was written.</source>
        <translation>ファイルを書き出しました。</translation>
    </message>
    <message>
        <source>Done: {what}. It can be undone.</source>
        <translation>「{what}」を完了にしました。元に戻せます。</translation>
    </message>
    <message>
        <source>The answer of {who} was written down.</source>
        <translation>{who}の返事を記録しました。</translation>
    </message>
    <message>
        <source>{what} moved to {month}/{day}.</source>
        <translation>「{what}」を{month}/{day}に移しました。</translation>
    </message>
    <message>
        <source>{what} was handed over to {who}.</source>
        <translation>「{what}」を{who}さんに引き継ぎました。</translation>
    </message>
    <message>
        <source>All cases of {from_} were handed over to {who}.</source>
        <translation>{from_}さんの相談をすべて{who}さんに引き継ぎました。</translation>
    </message>
    <message>
        <source>Saved. It can be undone.</source>
        <translation>保存しました。元に戻せます。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>どの一覧</translation>
    </message>
    <message>
        <source>Print   Ctrl+P</source>
        <translation>印刷&#x3000;Ctrl+P</translation>
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
        <source>Requested</source>
        <translation>申請中</translation>
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
        <source>In use</source>
        <translation>利用中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>利用済み</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>来館なし</translation>
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
    <name>_Heads</name>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>うち市民</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>cases: {count} numbers</source>
        <translation>相談（件） {count}件の数</translation>
    </message>
    <message>
        <source>contacts: {count} numbers</source>
        <translation>対応（回） {count}件の数</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>draft, not given yet</source>
        <translation>下書き（まだ使いません）</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取下げ</translation>
    </message>
</context>
<context>
    <name>case_sheets</name>
    <message>
        <source>To do</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答カード</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>専門相談</translation>
    </message>
    <message>
        <source>Visits on site…</source>
        <translation>訪問…</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>集計…</translation>
    </message>
    <message>
        <source>Topics, targets, templates…</source>
        <translation>話題・紹介先・ひな形…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
</context>
<context>
    <name>case_verbs</name>
    <message>
        <source>Add a follow-up…</source>
        <translation>フォローを足す…</translation>
    </message>
    <message>
        <source>Send on to somebody…</source>
        <translation>紹介する…</translation>
    </message>
    <message>
        <source>Plan a visit on site…</source>
        <translation>訪問を予定する…</translation>
    </message>
    <message>
        <source>Change the last contact…</source>
        <translation>最後の対応を直す…</translation>
    </message>
    <message>
        <source>Change the case…</source>
        <translation>相談の内容を直す…</translation>
    </message>
    <message>
        <source>What it has to do with…</source>
        <translation>つながりを書く…</translation>
    </message>
    <message>
        <source>Who may open it…</source>
        <translation>開ける人…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>担当を引き継ぐ…</translation>
    </message>
    <message>
        <source>Make an answer of it…</source>
        <translation>回答カードにする…</translation>
    </message>
</context>
<context>
    <name>day_sheets</name>
    <message>
        <source>Handover</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation>日報</translation>
    </message>
    <message>
        <source>Due today…</source>
        <translation>今日中にすること…</translation>
    </message>
    <message>
        <source>Visitors…</source>
        <translation>来館者…</translation>
    </message>
    <message>
        <source>Open space…</source>
        <translation>交流コーナー…</translation>
    </message>
    <message>
        <source>Flyers and posters…</source>
        <translation>チラシ・ポスター…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開館…</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>閉館…</translation>
    </message>
    <message>
        <source>Enter slips afterwards…</source>
        <translation>手書きの票をあとから入れる…</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>統計…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
</context>
<context>
    <name>displays</name>
    <message>
        <source>Flyer</source>
        <translation>チラシ</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>ポスター</translation>
    </message>
    <message>
        <source>Rack for flyers</source>
        <translation>チラシの配架棚</translation>
    </message>
    <message>
        <source>Board for posters</source>
        <translation>ポスターの掲示板</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>期限が来た</translation>
    </message>
    <message>
        <source>none is left</source>
        <translation>なくなった</translation>
    </message>
    <message>
        <source>fetched again</source>
        <translation>引き取られた</translation>
    </message>
    <message>
        <source>not shown here</source>
        <translation>置けないもの</translation>
    </message>
    <message>
        <source>a mistake</source>
        <translation>まちがい</translation>
    </message>
</context>
<context>
    <name>group_columns</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
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
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>組織形態</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代表者</translation>
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
        <source>Founded</source>
        <translation>設立日</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Former and short names</source>
        <translation>旧名・略称</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Days of activity</source>
        <translation>活動日</translation>
    </message>
    <message>
        <source>How to join</source>
        <translation>参加方法</translation>
    </message>
    <message>
        <source>What one gains</source>
        <translation>得られること</translation>
    </message>
    <message>
        <source>Publicity text</source>
        <translation>紹介文</translation>
    </message>
    <message>
        <source>Incorporation planned</source>
        <translation>法人化予定</translation>
    </message>
    <message>
        <source>Would collaborate</source>
        <translation>協働の意向</translation>
    </message>
    <message>
        <source>Wants no letters</source>
        <translation>郵送不要</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>不足書類</translation>
    </message>
    <message>
        <source>Last use of a room</source>
        <translation>部屋の最後の利用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>group_sheets</name>
    <message>
        <source>Application and review…</source>
        <translation>申請と審査…</translation>
    </message>
    <message>
        <source>Suspend, return, leave…</source>
        <translation>更新・休止・抹消…</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>名称の変更…</translation>
    </message>
    <message>
        <source>Another organization form…</source>
        <translation>組織形態の変更…</translation>
    </message>
    <message>
        <source>Person and role…</source>
        <translation>人と役職…</translation>
    </message>
    <message>
        <source>Desk note…</source>
        <translation>窓口メモ…</translation>
    </message>
    <message>
        <source>Relation to another group…</source>
        <translation>ほかの団体との関係…</translation>
    </message>
    <message>
        <source>Letter to the group…</source>
        <translation>この団体への通知・案内文…</translation>
    </message>
    <message>
        <source>Take a paper in…</source>
        <translation>書類を受け取る…</translation>
    </message>
    <message>
        <source>File of a paper</source>
        <translation>書類のファイル</translation>
    </message>
    <message>
        <source>Register sheet of a day…</source>
        <translation>団体台帳…</translation>
    </message>
    <message>
        <source>Merge with another group…</source>
        <translation>ほかの団体と統合…</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Narrow down…</source>
        <translation>絞り込む…</translation>
    </message>
    <message>
        <source>Renewals and surveys…</source>
        <translation>更新案内と活動調査…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>一覧の書き出し…</translation>
    </message>
    <message>
        <source>Address labels…</source>
        <translation>宛名ラベル…</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>通知・案内文…</translation>
    </message>
    <message>
        <source>Directory…</source>
        <translation>団体紹介冊子…</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>登録団体の統計…</translation>
    </message>
    <message>
        <source>Erase old records…</source>
        <translation>古い記録の消去…</translation>
    </message>
</context>
<context>
    <name>group_tabs</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>分野と活動</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Ordinary</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Must be read</source>
        <translation>必読</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修理</translation>
    </message>
    <message>
        <source>Telephone message</source>
        <translation>電話の伝言</translation>
    </message>
    <message>
        <source>Lost item</source>
        <translation>忘れ物</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>苦情</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Take a booking</source>
        <translation>予約を受ける</translation>
    </message>
    <message>
        <source>Write a consultation down</source>
        <translation>相談を記録する</translation>
    </message>
    <message>
        <source>Take a print job</source>
        <translation>印刷を受け付ける</translation>
    </message>
    <message>
        <source>Register a group</source>
        <translation>団体を登録する</translation>
    </message>
    <message>
        <source>Count a visitor</source>
        <translation>来館者を数える</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>このページの使い方</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>席をロック</translation>
    </message>
    <message>
        <source>Put an event in</source>
        <translation>催しを入れる</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Read groups from a file</source>
        <translation>団体をファイルから読み込む</translation>
    </message>
</context>
<context>
    <name>palette_words</name>
    <message>
        <source>reserve, new booking</source>
        <translation>よやく 予約する 部屋をとる かりる</translation>
    </message>
    <message>
        <source>new consultation, advice</source>
        <translation>そうだん 相談を受ける</translation>
    </message>
    <message>
        <source>print job, duplicator</source>
        <translation>いんさつ 輪転機 印刷を受ける</translation>
    </message>
    <message>
        <source>new group, registration</source>
        <translation>とうろく 団体を登録 新規</translation>
    </message>
    <message>
        <source>count a visitor</source>
        <translation>らいかん 来館者を数える</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>もとにもどす 取消 やりなおし</translation>
    </message>
    <message>
        <source>repeat what was taken back</source>
        <translation>やりなおす もう一度</translation>
    </message>
    <message>
        <source>manual, how to</source>
        <translation>ヘルプ 使い方 つかいかた 説明 せつめい</translation>
    </message>
    <message>
        <source>leave the desk, sign out</source>
        <translation>ロック 席を立つ 交代 こうたい</translation>
    </message>
    <message>
        <source>new event, course</source>
        <translation>もよおし 催しを入れる こうざ 講座 イベント</translation>
    </message>
    <message>
        <source>day, start</source>
        <translation>きょう 本日 ほんじつ</translation>
    </message>
    <message>
        <source>register</source>
        <translation>だんたい 台帳 だいちょう</translation>
    </message>
    <message>
        <source>calendar, bookings, timetable</source>
        <translation>へや かいぎしつ 予約表 よやくひょう カレンダー</translation>
    </message>
    <message>
        <source>print room</source>
        <translation>いんさつ 印刷室</translation>
    </message>
    <message>
        <source>cases, advice</source>
        <translation>そうだん 相談記録</translation>
    </message>
    <message>
        <source>calendar of events, courses</source>
        <translation>もよおし イベント ぎょうじ 行事 こうざ 講座</translation>
    </message>
    <message>
        <source>forms, printing papers</source>
        <translation>ちょうひょう 書類 しょるい 様式 ようしき 用紙</translation>
    </message>
    <message>
        <source>submission, package, reports</source>
        <translation>し 市役所 提出 ていしゅつ 報告 ほうこく</translation>
    </message>
    <message>
        <source>options, rules, preferences</source>
        <translation>せってい 規則 きそく</translation>
    </message>
    <message>
        <source>notes, shift, messages to the next</source>
        <translation>ひきつぎ 申し送り もうしおくり 連絡ノート</translation>
    </message>
    <message>
        <source>lost property, complaints, repairs, parcels, telephone</source>
        <translation>きろく わすれもの 落とし物 おとしもの くじょう 苦情 ようぼう 要望 しゅうり 故障 こしょう 事故 じこ でんわ 電話 にもつ 荷物</translation>
    </message>
    <message>
        <source>diary, report of the day</source>
        <translation>にっぽう 日誌 にっし</translation>
    </message>
    <message>
        <source>deadlines, to do</source>
        <translation>きょうじゅう 期限 きげん やること</translation>
    </message>
    <message>
        <source>visitor count, correction</source>
        <translation>らいかんしゃ 人数 にんずう 訂正 ていせい</translation>
    </message>
    <message>
        <source>tables, work corner, free space</source>
        <translation>こうりゅう 交流スペース 作業コーナー さぎょう テーブル 席 せき</translation>
    </message>
    <message>
        <source>leaflets, racks, boards</source>
        <translation>ちらし ポスター けいじ 掲示 はいか 配架 ラック</translation>
    </message>
    <message>
        <source>morning, open the center</source>
        <translation>かいかん 開館 朝 あさ</translation>
    </message>
    <message>
        <source>evening, close the center</source>
        <translation>へいかん 閉館 しめ 締め</translation>
    </message>
    <message>
        <source>power cut, slips by hand</source>
        <translation>あとから 後から 停電 ていでん 手書き てがき</translation>
    </message>
    <message>
        <source>statistics of the day book</source>
        <translation>とうけい 統計 集計 しゅうけい</translation>
    </message>
    <message>
        <source>print papers of the day</source>
        <translation>いんさつ 印刷 一括</translation>
    </message>
    <message>
        <source>free room, when free</source>
        <translation>あき 空き さがす 空室</translation>
    </message>
    <message>
        <source>repeat, every week</source>
        <translation>くりかえし 繰り返し 毎週 まいしゅう 定期 ていき</translation>
    </message>
    <message>
        <source>applications, decide</source>
        <translation>しんせい 申請 審査 しんさ 承認 しょうにん</translation>
    </message>
    <message>
        <source>open fees, owed</source>
        <translation>みのう 未納 未払い みばらい</translation>
    </message>
    <message>
        <source>keys out, keys back</source>
        <translation>かぎ 鍵 貸出 かしだし</translation>
    </message>
    <message>
        <source>locker, mailbox</source>
        <translation>ロッカー メールボックス レターケース</translation>
    </message>
    <message>
        <source>lend equipment, projector</source>
        <translation>びひん 備品 かしだし 貸出 プロジェクター</translation>
    </message>
    <message>
        <source>closed, displaced</source>
        <translation>きゅうかん 休館 きゅうしつ 休室 ふりかえ 振替</translation>
    </message>
    <message>
        <source>utilisation, statistics of rooms</source>
        <translation>とうけい 統計 稼働率 かどうりつ 利用率 りようりつ</translation>
    </message>
    <message>
        <source>print lists of rooms</source>
        <translation>いんさつ 印刷 一覧</translation>
    </message>
    <message>
        <source>open prints, owed</source>
        <translation>みのう 未納 未払い みばらい</translation>
    </message>
    <message>
        <source>receipts, void, reprint</source>
        <translation>りょうしゅうしょ 再発行 さいはっこう 取消</translation>
    </message>
    <message>
        <source>bills, monthly payment</source>
        <translation>せいきゅうしょ 後払い あとばらい 月締め</translation>
    </message>
    <message>
        <source>prepaid, balance</source>
        <translation>プリペイド カード 残高 ざんだか 回数券</translation>
    </message>
    <message>
        <source>reduction, exemption</source>
        <translation>げんめん 減免 免除 めんじょ</translation>
    </message>
    <message>
        <source>cash, count, close the till</source>
        <translation>レジ げんきん 現金 しめ 締め 日計 にっけい</translation>
    </message>
    <message>
        <source>counters, repair, machine log</source>
        <translation>きかい 機械 カウンター 故障 こしょう 点検 てんけん</translation>
    </message>
    <message>
        <source>ink, toner, masters, paper, stock</source>
        <translation>しょうもうひん 消耗品 インク トナー マスター かみ 用紙 在庫 ざいこ</translation>
    </message>
    <message>
        <source>statistics of printing</source>
        <translation>とうけい 統計 印刷枚数 まいすう</translation>
    </message>
    <message>
        <source>print lists of the print room</source>
        <translation>いんさつ 印刷 一覧</translation>
    </message>
    <message>
        <source>renewals, survey, send to all</source>
        <translation>こうしん 更新 いっせい 一斉 ちょうさ 調査 アンケート</translation>
    </message>
    <message>
        <source>spreadsheet, csv, excel</source>
        <translation>かきだし 書き出し エクセル CSV 出力 しゅつりょく</translation>
    </message>
    <message>
        <source>envelopes, addresses</source>
        <translation>あてな 宛名 ラベル 封筒 ふうとう</translation>
    </message>
    <message>
        <source>letters to groups</source>
        <translation>てがみ 手紙 案内文 あんない 通知 つうち</translation>
    </message>
    <message>
        <source>booklet of groups</source>
        <translation>めいぼ 名簿 冊子</translation>
    </message>
    <message>
        <source>statistics of groups</source>
        <translation>とうけい 統計 団体数</translation>
    </message>
    <message>
        <source>retention, delete old records</source>
        <translation>しょうきょ 消去 廃棄 はいき 保存期間 ほぞんきかん 個人情報</translation>
    </message>
    <message>
        <source>import, excel, csv</source>
        <translation>とりこみ 取込み 読み込み よみこみ エクセル CSV</translation>
    </message>
    <message>
        <source>holidays, opening hours</source>
        <translation>きゅうかんび 休館日 開館時間 かいかんじかん 祝日</translation>
    </message>
    <message>
        <source>window, lottery, limits</source>
        <translation>よやくのきまり 受付期間 うけつけ 抽選 ちゅうせん 上限</translation>
    </message>
    <message>
        <source>add a room, capacity</source>
        <translation>へや 部屋 定員 ていいん びひん 備品</translation>
    </message>
    <message>
        <source>fees, reduction, classes</source>
        <translation>りょうきん 料金 げんめん 減免 利用者区分</translation>
    </message>
    <message>
        <source>price of printing</source>
        <translation>いんさつりょうきん 印刷料金 単価 たんか</translation>
    </message>
    <message>
        <source>duplicator, copier, add a machine</source>
        <translation>きかい 輪転機 りんてんき コピー機</translation>
    </message>
    <message>
        <source>float, cash rules</source>
        <translation>レジ つり銭 つりせん 釣り銭</translation>
    </message>
    <message>
        <source>visitors, handover, lost property, opening</source>
        <translation>日報 にっぽう 引継ぎ 忘れ物の期限 開館閉館</translation>
    </message>
    <message>
        <source>requirements, validity</source>
        <translation>とうろくのきまり 登録要件 ようけん 有効期間</translation>
    </message>
    <message>
        <source>words, choices, extra fields</source>
        <translation>リスト 選択肢 せんたくし 独自項目 項目 こうもく</translation>
    </message>
    <message>
        <source>texts of letters</source>
        <translation>てがみ 手紙 文面 ぶんめん 定型文</translation>
    </message>
    <message>
        <source>accounts, pin, roles</source>
        <translation>しょくいん 職員 スタッフ 暗証番号 あんしょうばんごう 権限 けんげん</translation>
    </message>
    <message>
        <source>theme, text size, language</source>
        <translation>がめん 画面 文字の大きさ もじ 暗い 言語 げんご</translation>
    </message>
    <message>
        <source>leaflet</source>
        <translation>ちらし フライヤー</translation>
    </message>
    <message>
        <source>membership card</source>
        <translation>とうろくしょう 登録証 会員証</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>てがみ 案内文 通知</translation>
    </message>
    <message>
        <source>envelopes</source>
        <translation>あてな 宛名 封筒</translation>
    </message>
    <message>
        <source>ledger of a group</source>
        <translation>だいちょう 台帳</translation>
    </message>
    <message>
        <source>introduction of a group</source>
        <translation>しょうかい 紹介</translation>
    </message>
    <message>
        <source>registration form</source>
        <translation>とうろくしんせいしょ 登録申請書</translation>
    </message>
    <message>
        <source>permission, licence to use</source>
        <translation>きょかしょ 許可書 使用許可</translation>
    </message>
    <message>
        <source>form for a room</source>
        <translation>しようきょかしんせいしょ 使用許可申請書</translation>
    </message>
    <message>
        <source>cancel, change of a booking</source>
        <translation>へんこう 変更 とりけし 取消 通知</translation>
    </message>
    <message>
        <source>sheet for the entrance</source>
        <translation>ほんじつ 本日の会議室 入口 いりぐち 掲示</translation>
    </message>
    <message>
        <source>sheet for the door</source>
        <translation>とびら 扉 部屋の掲示</translation>
    </message>
    <message>
        <source>weekly timetable</source>
        <translation>しゅうかん 週間表</translation>
    </message>
    <message>
        <source>free slots</source>
        <translation>あきじょうきょう 空き状況 月間</translation>
    </message>
    <message>
        <source>key list</source>
        <translation>かぎ 鍵 一覧</translation>
    </message>
    <message>
        <source>list of open fees</source>
        <translation>みのう 未納 一覧</translation>
    </message>
    <message>
        <source>slip of the open space, table</source>
        <translation>こうりゅう 交流スペース 利用票 りようひょう</translation>
    </message>
    <message>
        <source>receipt for printing</source>
        <translation>りょうしゅうしょ 領収書</translation>
    </message>
    <message>
        <source>daily takings</source>
        <translation>にっけい 日計表 レジ</translation>
    </message>
    <message>
        <source>monthly takings</source>
        <translation>げっけい 月計 レジ</translation>
    </message>
    <message>
        <source>yearly takings</source>
        <translation>ねんけい 年計 レジ</translation>
    </message>
    <message>
        <source>form and report of printing</source>
        <translation>いんさつきりようしんせいしょ 印刷機利用申請書</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>せいきゅうしょ 請求書</translation>
    </message>
    <message>
        <source>month&apos;s report</source>
        <translation>げっぽう 月報</translation>
    </message>
    <message>
        <source>count visitors by hand</source>
        <translation>らいかんしゃ 来館者 正の字 手書き</translation>
    </message>
    <message>
        <source>list of lost property</source>
        <translation>わすれもの 忘れ物 落とし物</translation>
    </message>
    <message>
        <source>lost property, police</source>
        <translation>けいさつ 警察 拾得物 しゅうとくぶつ</translation>
    </message>
    <message>
        <source>lost property given back</source>
        <translation>へんきゃく 返却 受領書 じゅりょうしょ</translation>
    </message>
    <message>
        <source>incident form, complaint record</source>
        <translation>くじょう 苦情 事故報告 じこほうこく 電話メモ 修理依頼</translation>
    </message>
    <message>
        <source>report of the day</source>
        <translation>にっぽう 日報 日誌</translation>
    </message>
    <message>
        <source>days of a month</source>
        <translation>にっぽう 日報 月間 げっかん</translation>
    </message>
    <message>
        <source>events for the wall</source>
        <translation>もよおし 催し 行事予定 ぎょうじよてい</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>さんかしゃ 参加者 申込み もうしこみ</translation>
    </message>
    <message>
        <source>names for the reception of an event</source>
        <translation>めいぼ 名簿 受付 うけつけ</translation>
    </message>
    <message>
        <source>slip for borrowed equipment</source>
        <translation>かしだしひょう 貸出票 備品</translation>
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
    <name>print_sheets</name>
    <message>
        <source>Unpaid…</source>
        <translation>未払い…</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>領収書…</translation>
    </message>
    <message>
        <source>Invoices…</source>
        <translation>請求書…</translation>
    </message>
    <message>
        <source>Prepaid cards…</source>
        <translation>プリペイドカード…</translation>
    </message>
    <message>
        <source>Applications for relief…</source>
        <translation>減免の申請…</translation>
    </message>
    <message>
        <source>Till…</source>
        <translation>レジ…</translation>
    </message>
    <message>
        <source>Machines and their log…</source>
        <translation>機械と記録…</translation>
    </message>
    <message>
        <source>Masters, ink, toner, paper…</source>
        <translation>マスター・インク・トナー・用紙…</translation>
    </message>
    <message>
        <source>Lockers and mailboxes…</source>
        <translation>ロッカー・レターケース…</translation>
    </message>
    <message>
        <source>Loans of equipment…</source>
        <translation>備品の貸出し…</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>集計…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
</context>
<context>
    <name>room_finding</name>
    <message>
        <source>joined rooms</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Forenoon</source>
        <translation>午前</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>午後</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>夜間</translation>
    </message>
</context>
<context>
    <name>room_sheets</name>
    <message>
        <source>Find a free room…</source>
        <translation>空き部屋を探す…</translation>
    </message>
    <message>
        <source>Repeated booking…</source>
        <translation>繰り返し予約…</translation>
    </message>
    <message>
        <source>Requests to decide…</source>
        <translation>承認待ちの申込み…</translation>
    </message>
    <message>
        <source>Unpaid…</source>
        <translation>未払い…</translation>
    </message>
    <message>
        <source>Keys handed out…</source>
        <translation>貸出中の鍵…</translation>
    </message>
    <message>
        <source>Lockers and mailboxes…</source>
        <translation>ロッカー・レターケース…</translation>
    </message>
    <message>
        <source>Loans of equipment…</source>
        <translation>備品の貸出し…</translation>
    </message>
    <message>
        <source>Closures and displaced bookings…</source>
        <translation>臨時休館と振替対象…</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>統計…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
</context>
<context>
    <name>space</name>
    <message>
        <source>No name given</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>{count} seats</source>
        <translation>{count}席</translation>
    </message>
    <message>
        <source>past its time</source>
        <translation>時間過ぎ</translation>
    </message>
    <message>
        <source>there</source>
        <translation>利用中</translation>
    </message>
    <message>
        <source>not signed out</source>
        <translation>退席の記録なし</translation>
    </message>
    <message>
        <source>left</source>
        <translation>退席</translation>
    </message>
    <message>
        <source>purpose seen</source>
        <translation>目的確認済み</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time}まで</translation>
    </message>
    <message>
        <source>{free} of {all} tables free, {people} there</source>
        <translation>{all}台のうち空き{free}台&#x3000;利用中{people}</translation>
    </message>
    <message>
        <source>{count} slips, {people}</source>
        <translation>{count}件&#x3000;{people}</translation>
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
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>last week {count}</source>
        <translation>先週 {count}</translation>
    </message>
    <message>
        <source>last year {count}</source>
        <translation>昨年 {count}</translation>
    </message>
    <message>
        <source>({count} by this time)</source>
        <translation>（この時刻まで{count}）</translation>
    </message>
    <message>
        <source>{hour} o&apos;clock</source>
        <translation>{hour}時台</translation>
    </message>
    <message>
        <source>Entered afterwards</source>
        <translation>あとから入力</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>行く人</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Meeting place, address</source>
        <translation>集会所、住所など</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>話したこと</translation>
    </message>
    <message>
        <source>What was advised</source>
        <translation>助言したこと</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>渡したもの</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Mine</source>
        <translation>自分の分</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>返事待ち</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>動きのない相談</translation>
    </message>
    <message>
        <source>Nobody in charge</source>
        <translation>担当のいない相談</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>訪問の予定</translation>
    </message>
    <message>
        <source>Never consulted</source>
        <translation>相談のない団体</translation>
    </message>
    <message>
        <source>Nothing is left to do for you.</source>
        <translation>あなたのフォローは残っていません。</translation>
    </message>
    <message>
        <source>Nothing is left to do for anybody.</source>
        <translation>残っているフォローはありません。</translation>
    </message>
    <message>
        <source>No referral waits for an answer.</source>
        <translation>返事を待っている紹介はありません。</translation>
    </message>
    <message>
        <source>Every open case has moved lately.</source>
        <translation>動きのない相談はありません。</translation>
    </message>
    <message>
        <source>Every open case has somebody in charge who works here.</source>
        <translation>担当のいない相談はありません。</translation>
    </message>
    <message>
        <source>No visit on site is planned.</source>
        <translation>訪問の予定はありません。</translation>
    </message>
    <message>
        <source>No group like this that was never consulted.</source>
        <translation>この条件で、相談のない団体はありません。</translation>
    </message>
    <message>
        <source>visit planned</source>
        <translation>訪問の予定あり</translation>
    </message>
    <message>
        <source>late</source>
        <translation>期限過ぎ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>返事の期限</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最後の対応</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>予定の日時</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>Shown from</source>
        <translation>知らせる日</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>紹介した日</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代表者</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Visit on site</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>相談者</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>引き継ぐ相手</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>訪問を予定…</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>1日のばす</translation>
    </message>
    <message>
        <source>+1 week</source>
        <translation>1週間のばす</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Hand over all of theirs</source>
        <translation>この人の相談をすべて引き継ぐ</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>相談を開く</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>団体を開く</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>返事の内容</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>返事を記録</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Report or change…</source>
        <translation>報告・変更…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Write the list of groups</source>
        <translation>団体の一覧を書き出す</translation>
    </message>
    <message>
        <source>Groups never consulted</source>
        <translation>相談のない団体</translation>
    </message>
</context>
</TS>
