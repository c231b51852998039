<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AlarmsPart</name>
    <message numerus="yes">
        <source>%n alarm(s) to look at</source>
        <translation>
            <numerusform>%n alarm to look at</numerusform>
            <numerusform>%n alarms to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that may not last and do</source>
        <translation>
            <numerusform>%n thing that may not last and does</numerusform>
            <numerusform>%n things that may not last and do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message numerus="yes">
        <source>%n thing(s) must be settled first.</source>
        <translation>
            <numerusform>%n thing must be settled first.</numerusform>
            <numerusform>%n things must be settled first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BacklogPane</name>
    <message numerus="yes">
        <source>%n, by legal term</source>
        <translation>
            <numerusform>%n, by legal term</numerusform>
            <numerusform>%n, by legal term</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapacityStrip</name>
    <message numerus="yes">
        <source>%n free, few</source>
        <translation>
            <numerusform>%n free, few</numerusform>
            <numerusform>%n free, few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln type</numerusform>
            <numerusform>%Ln types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) to be confirmed with the agency</source>
        <translation>
            <numerusform>%Ln sentence to be confirmed with the agency</numerusform>
            <numerusform>%Ln sentences to be confirmed with the agency</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n thing(s) to settle before publishing</source>
        <translation>
            <numerusform>%n thing to settle before publishing</numerusform>
            <numerusform>%n things to settle before publishing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Combo</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>%n, they come by themselves</source>
        <translation>
            <numerusform>%n, comes by itself</numerusform>
            <numerusform>%n, they come by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, with who sends it</source>
        <translation>
            <numerusform>%n, with who sends it</numerusform>
            <numerusform>%n, with who sends them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactSeries</name>
    <message numerus="yes">
        <source>%Ln contact(s) planned.</source>
        <translation>
            <numerusform>%Ln contact planned.</numerusform>
            <numerusform>%Ln contacts planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) stay here, each with the reason.</source>
        <translation>
            <numerusform>%Ln line stays here, with the reason.</numerusform>
            <numerusform>%Ln lines stay here, each with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) taken back.</source>
        <translation>
            <numerusform>%Ln contact taken back.</numerusform>
            <numerusform>%Ln contacts taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaBar</name>
    <message numerus="yes">
        <source>not in %n day(s)</source>
        <translation>
            <numerusform>not in %n day</numerusform>
            <numerusform>not in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliverySheet</name>
    <message numerus="yes">
        <source>%n serial(s) read</source>
        <translation>
            <numerusform>%n serial read</numerusform>
            <numerusform>%n serials read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as ordered</source>
        <translation>
            <numerusform>%n as ordered</numerusform>
            <numerusform>%n as ordered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken in</source>
        <translation>
            <numerusform>%n cannot be taken in</numerusform>
            <numerusform>%n cannot be taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without serial</source>
        <translation>
            <numerusform>%n line without serial</numerusform>
            <numerusform>%n lines without serial</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>%n difference to decide</numerusform>
            <numerusform>%n differences to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message numerus="yes">
        <source>%n sentence(s) unchanged</source>
        <translation>
            <numerusform>%n sentence unchanged</numerusform>
            <numerusform>%n sentences unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fallen away</source>
        <translation>
            <numerusform>%n fallen away</numerusform>
            <numerusform>%n fallen away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierListPage</name>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierSide</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message numerus="yes">
        <source>%n stroke(s) drawn.</source>
        <translation>
            <numerusform>%n stroke drawn.</numerusform>
            <numerusform>%n strokes drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A picture, with %n stroke(s) drawn on it.</source>
        <translation>
            <numerusform>A picture, with %n stroke drawn on it.</numerusform>
            <numerusform>A picture, with %n strokes drawn on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrozenPart</name>
    <message numerus="yes">
        <source>%n change(s) of a dossier</source>
        <translation>
            <numerusform>%n change of a dossier</numerusform>
            <numerusform>%n changes of dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message numerus="yes">
        <source>the first %1 of %n dossier(s)</source>
        <translation>
            <numerusform>the first %1 of %n dossier</numerusform>
            <numerusform>the first %1 of %n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverPart</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message numerus="yes">
        <source>%Ln absence(s)</source>
        <translation>
            <numerusform>%Ln absence</numerusform>
            <numerusform>%Ln absences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) saved.</source>
        <translation>
            <numerusform>%Ln line saved.</numerusform>
            <numerusform>%Ln lines saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) stay here, each with the reason.</source>
        <translation>
            <numerusform>%Ln line stays here, with the reason.</numerusform>
            <numerusform>%Ln lines stay here, each with the reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HousePanel</name>
    <message numerus="yes">
        <source>%1: %Ln finding(s)</source>
        <translation>
            <numerusform>%1: %Ln finding</numerusform>
            <numerusform>%1: %Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HousesPanel</name>
    <message numerus="yes">
        <source>%n house(s)</source>
        <translation>
            <numerusform>%n house</numerusform>
            <numerusform>%n houses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message numerus="yes">
        <source>Used in %1. %n dossier(s) run on these.</source>
        <translation>
            <numerusform>Used in %1. %n dossier runs on these.</numerusform>
            <numerusform>Used in %1. %n dossiers run on these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Today’s dates are being worked out: %n dossier(s) to go</source>
        <translation>
            <numerusform>Today’s dates are being worked out: %n dossier to go</numerusform>
            <numerusform>Today’s dates are being worked out: %n dossiers to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MandateForm</name>
    <message numerus="yes">
        <source>%n from the decision</source>
        <translation>
            <numerusform>%n from the decision</numerusform>
            <numerusform>%n from the decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MandatesPart</name>
    <message numerus="yes">
        <source>%1 goes from %2 to %3 by weight, with %n dossier(s) afterwards.</source>
        <translation>
            <numerusform>%1 goes from %2 to %3 by weight, with %n dossier afterwards.</numerusform>
            <numerusform>%1 goes from %2 to %3 by weight, with %n dossiers afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonitoredPart</name>
    <message numerus="yes">
        <source>the first %n</source>
        <translation>
            <numerusform>the first</numerusform>
            <numerusform>the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonitoringForms</name>
    <message numerus="yes">
        <source>%n in the vehicle.</source>
        <translation>
            <numerusform>%n in the vehicle.</numerusform>
            <numerusform>%n in the vehicle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackagePane</name>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message numerus="yes">
        <source>Looks like %n person(s)</source>
        <translation>
            <numerusform>Looks like %n person</numerusform>
            <numerusform>Looks like %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running dossier(s)</source>
        <translation>
            <numerusform>%n running dossier</numerusform>
            <numerusform>%n running dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningWindow</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s)</source>
        <translation>
            <numerusform>%n fits</numerusform>
            <numerusform>%n fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a consequence</source>
        <translation>
            <numerusform>%n with a consequence</numerusform>
            <numerusform>%n with a consequence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not possible</source>
        <translation>
            <numerusform>%n not possible</numerusform>
            <numerusform>%n not possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why do these %n visits come off the plan?</source>
        <translation>
            <numerusform>Why does this visit come off the plan?</numerusform>
            <numerusform>Why do these %n visits come off the plan?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or prison(s) have to be told.</source>
        <translation>
            <numerusform>%n person or prison has to be told.</numerusform>
            <numerusform>%n persons or prisons have to be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) written.</source>
        <translation>
            <numerusform>%n calendar written.</numerusform>
            <numerusform>%n calendars written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message numerus="yes">
        <source>Changes – %n line(s)</source>
        <translation>
            <numerusform>Changes – %n line</numerusform>
            <numerusform>Changes – %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other hour(s)</source>
        <translation>
            <numerusform>%n other hour</numerusform>
            <numerusform>%n other hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s)</source>
        <translation>
            <numerusform>%n reservation</numerusform>
            <numerusform>%n reservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposal for %n visit(s), nothing applied yet</source>
        <translation>
            <numerusform>Proposal for %n visit, nothing applied yet</numerusform>
            <numerusform>Proposal for %n visits, nothing applied yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not planned. %1</source>
        <translation>
            <numerusform>%n not planned. %1</numerusform>
            <numerusform>%n not planned. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message numerus="yes">
        <source>Over %n dossier(s), of all versions of this type.</source>
        <translation>
            <numerusform>Over %n dossier, of all versions of this type.</numerusform>
            <numerusform>Over %n dossiers, of all versions of this type.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could go.</source>
        <translation>
            <numerusform>%n field could go.</numerusform>
            <numerusform>%n fields could go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReassignPart</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dossier(s) chosen: Space chooses</source>
        <translation>
            <numerusform>%1 of %n dossier chosen: Space chooses</numerusform>
            <numerusform>%1 of %n dossiers chosen: Space chooses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n dossier(s)</source>
        <translation>
            <numerusform>Hand over %n dossier</numerusform>
            <numerusform>Hand over %n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>Register, %n item(s) to follow</source>
        <translation>
            <numerusform>Register and ask for %n item</numerusform>
            <numerusform>Register and ask for %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalPanel</name>
    <message numerus="yes">
        <source>%n dossiers rehearsed.</source>
        <translation>
            <numerusform>%n dossier rehearsed.</numerusform>
            <numerusform>%n dossiers rehearsed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n dossiers)</source>
        <translation>
            <numerusform>(%n dossier)</numerusform>
            <numerusform>(%n dossiers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late at once</source>
        <translation>
            <numerusform>%n late at once</numerusform>
            <numerusform>%n late at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry %n dossiers over</source>
        <translation>
            <numerusform>Carry %n dossier over</numerusform>
            <numerusform>Carry %n dossiers over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers were carried over to version %1; each has an act that says so.</source>
        <translation>
            <numerusform>%n dossier was carried over to version %1; it has an act that says so.</numerusform>
            <numerusform>%n dossiers were carried over to version %1; each has an act that says so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportListPage</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message numerus="yes">
        <source>%Ln now</source>
        <translation>
            <numerusform>%Ln now</numerusform>
            <numerusform>%Ln now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockForms</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockTakeSheet</name>
    <message numerus="yes">
        <source>under way, %n serial(s) seen</source>
        <translation>
            <numerusform>under way, %n serial seen</numerusform>
            <numerusform>under way, %n serials seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed, %n difference(s)</source>
        <translation>
            <numerusform>closed, %n difference</numerusform>
            <numerusform>closed, %n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message numerus="yes">
        <source>Sign in again – %n kept here</source>
        <translation>
            <numerusform>Sign in again – %n kept here</numerusform>
            <numerusform>Sign in again – %n kept here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n kept here, since %1</source>
        <translation>
            <numerusform>Offline – %n kept here, since %1</numerusform>
            <numerusform>Offline – %n kept here, since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n…</source>
        <translation>
            <numerusform>Sending %n…</numerusform>
            <numerusform>Sending %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>%n difference to decide</numerusform>
            <numerusform>%n differences to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TechnicianForms</name>
    <message numerus="yes">
        <source>%n visit(s) at most</source>
        <translation>
            <numerusform>%n visit at most</numerusform>
            <numerusform>%n visits at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermStripWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln day overdue</numerusform>
            <numerusform>%Ln days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsPart</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small event(s)</source>
        <translation>
            <numerusform>%n small event</numerusform>
            <numerusform>%n small events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written with a clock %n minute(s) ahead</source>
        <translation>
            <numerusform>written with a clock %n minute ahead</numerusform>
            <numerusform>written with a clock %n minutes ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written with a clock %n minute(s) behind</source>
        <translation>
            <numerusform>written with a clock %n minute behind</numerusform>
            <numerusform>written with a clock %n minutes behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n still to come</numerusform>
            <numerusform>%n still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to take up</source>
        <translation>
            <numerusform>%n to take up</numerusform>
            <numerusform>%n to take up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running dossier(s)</source>
        <translation>
            <numerusform>%n running dossier</numerusform>
            <numerusform>%n running dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsentPart</name>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of the server</source>
        <translation>
            <numerusform>%n minute ahead of the server</numerusform>
            <numerusform>%n minutes ahead of the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind the server</source>
        <translation>
            <numerusform>%n minute behind the server</numerusform>
            <numerusform>%n minutes behind the server</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
