<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BookingForm</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last entry is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything entered so far is on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Madoguchi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Pick from a calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 11/21</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Undone: {act}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are in this file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Please try the step again; if it fails again, copy the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Cannot book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, reading, number or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hold on this PC only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be kept: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Madoguchi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferButton</name>
    <message>
        <source>Choice {number}: {place}, {reason}, {fee}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Free instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and the number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>ppl</source>
        <comment>behind a number of people</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurposeLine</name>
    <message>
        <source>{name} (of {stock})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose: {purpose}   Equipment: {equipment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change purpose and equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Madoguchi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>ddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The center&apos;s own reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms can be booked as soon as they stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, for example Meeting room A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} yen an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price in yen an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room}  {n} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rooms yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc). The draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>An invented center: nothing in it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press your name, then give your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is sitting down?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, the center is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, choose a PIN of four digits or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demo center asks for no PIN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new colleague chooses a PIN at the first sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name for commands, in letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeRangeEdit</name>
    <message>
        <source>e.g. 14-16</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>Timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rooms yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rooms in the settings and they appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookings today yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookings on this day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over a free stretch, or press {key}, to book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {hour}:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {month}/{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside opening hours {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps {group}, {room}, {times} ({state})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find a group, a booking or a permit number, or scan a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else sits down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the desk (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>The front desk of a civic activity center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with a demo center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented center with rooms, groups and a week of bookings. Nothing in it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipal code, 6 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin your own center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose a PIN at the first sign-in; rooms and hours are entered in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a center that exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a center on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The center&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, the center is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Cell</name>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
