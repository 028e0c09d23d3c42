<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) cannot be read</source>
        <translation>
            <numerusform>%n folder cannot be read</numerusform>
            <numerusform>%n folders cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message numerus="yes">
        <source>%1 · %n file(s)</source>
        <comment>a folder and what is in it</comment>
        <translation>
            <numerusform>%1 · %n file</numerusform>
            <numerusform>%1 · %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there differ</source>
        <translation>
            <numerusform>%n file there differs</numerusform>
            <numerusform>%n files there differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data: %n transfer(s)</source>
        <translation>
            <numerusform>Data: %n transfer</numerusform>
            <numerusform>Data: %n transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data: %n transfer(s) · %1</source>
        <comment>%1 is a speed</comment>
        <translation>
            <numerusform>Data: %n transfer · %1</numerusform>
            <numerusform>Data: %n transfers · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data: %n transfer(s) · %1 · %2 left</source>
        <comment>%1 is a speed, %2 a duration</comment>
        <translation>
            <numerusform>Data: %n transfer · %1 · %2 left</numerusform>
            <numerusform>Data: %n transfers · %1 · %2 left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) to do</source>
        <translation>
            <numerusform>%n transfer to do</numerusform>
            <numerusform>%n transfers to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 of %n file</numerusform>
            <numerusform>%1 of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n left out</source>
        <comment>%1: Verified, or Nothing to do</comment>
        <translation>
            <numerusform>%1 · %n left out</numerusform>
            <numerusform>%1 · %n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Again in %n s: the site is slow</source>
        <translation>
            <numerusform>Again in %n s: the site is slow</numerusform>
            <numerusform>Again in %n s: the site is slow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Again in %n s: connection lost</source>
        <translation>
            <numerusform>Again in %n s: connection lost</numerusform>
            <numerusform>Again in %n s: connection lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::AccessDoctor</name>
    <message numerus="yes">
        <source>The agent holds %n key(s), and %1 hangs up after a few.</source>
        <translation>
            <numerusform>The agent holds %n key, and %1 hangs up after a few.</numerusform>
            <numerusform>The agent holds %n keys, and %1 hangs up after a few.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An RSA key has %n bit(s) or more.</source>
        <translation>
            <numerusform>An RSA key has %n bit or more.</numerusform>
            <numerusform>An RSA key has %n bits or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key has a passphrase of %n character(s) or more.</source>
        <translation>
            <numerusform>The key has a passphrase of %n character or more.</numerusform>
            <numerusform>The key has a passphrase of %n characters or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A certificate is valid for %n hour(s).</source>
        <translation>
            <numerusform>A certificate is valid for %n hour.</numerusform>
            <numerusform>A certificate is valid for %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::AccessForm</name>
    <message numerus="yes">
        <source>Access in about %n working day(s).</source>
        <translation>
            <numerusform>Access in about %n working day.</numerusform>
            <numerusform>Access in about %n working days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Application</name>
    <message numerus="yes">
        <source>Fetching the results of %n job(s)…</source>
        <translation>
            <numerusform>Fetching the results of %n job…</numerusform>
            <numerusform>Fetching the results of %n jobs…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Attachments</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::BudgetCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::BudgetText</name>
    <message numerus="yes">
        <source>without %n job(s) whose GPUs are not known</source>
        <translation>
            <numerusform>without %n job whose GPUs are not known</numerusform>
            <numerusform>without %n jobs whose GPUs are not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Calendar</name>
    <message numerus="yes">
        <source>%1: %2. Less than %n hour(s) left.</source>
        <extracomment>%1 is what is near: &quot;Cut-off of Large Scale&quot;; %2 when</extracomment>
        <translation>
            <numerusform>%1: %2. Less than %n hour left.</numerusform>
            <numerusform>%1: %2. Less than %n hours left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be renewed %n time(s).</source>
        <translation>
            <numerusform>It can be renewed %n time.</numerusform>
            <numerusform>It can be renewed %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n job(s) the GPUs are not known.</source>
        <translation>
            <numerusform>Of %n job the GPUs are not known.</numerusform>
            <numerusform>Of %n jobs the GPUs are not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Catalogue</name>
    <message numerus="yes">
        <source>The applicant’s contract runs at least %n month(s) past the end of the allocation.</source>
        <translation>
            <numerusform>The applicant’s contract runs at least %n month past the end of the allocation.</numerusform>
            <numerusform>The applicant’s contract runs at least %n months past the end of the allocation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ChangesDialog</name>
    <message numerus="yes">
        <source>What changed between %n run(s)</source>
        <translation>
            <numerusform>What changed between %n run</numerusform>
            <numerusform>What changed between %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n equal one(s), too</source>
        <comment>hyper-parameters</comment>
        <translation>
            <numerusform>Show the equal one, too</numerusform>
            <numerusform>Show the %n equal ones, too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n run(s) it could not be looked up which job made them.</source>
        <translation>
            <numerusform>Of %n run it could not be looked up which job made them.</numerusform>
            <numerusform>Of %n runs it could not be looked up which job made them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further run(s) are shown, and not compared here.</source>
        <translation>
            <numerusform>%n further run is shown, and not compared here.</numerusform>
            <numerusform>%n further runs are shown, and not compared here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ChartGrid</name>
    <message numerus="yes">
        <source>%n further chart(s) are not shown; the filter finds them.</source>
        <translation>
            <numerusform>%n further chart is not shown; the filter finds it.</numerusform>
            <numerusform>%n further charts are not shown; the filter finds them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Check</name>
    <message numerus="yes">
        <source>Your contract has to run %n month(s) past the end; choose a start and a length to compare.</source>
        <translation>
            <numerusform>Your contract has to run %n month past the end; choose a start and a length to compare.</numerusform>
            <numerusform>Your contract has to run %n months past the end; choose a start and a length to compare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your contract has to run until %1, %n month(s) past the end.</source>
        <translation>
            <numerusform>Your contract has to run until %1, %n month past the end.</numerusform>
            <numerusform>Your contract has to run until %1, %n months past the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your contract outlives the allocation by %n month(s)</source>
        <translation>
            <numerusform>Your contract outlives the allocation by %n month</numerusform>
            <numerusform>Your contract outlives the allocation by %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) are not offered; the list goes from %1 to %2.</source>
        <translation>
            <numerusform>%n month is not offered; the list goes from %1 to %2.</numerusform>
            <numerusform>%n months are not offered; the list goes from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), as the call offers</source>
        <translation>
            <numerusform>%n month, as the call offers</numerusform>
            <numerusform>%n months, as the call offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n node(s)</source>
        <translation>
            <numerusform>%1 on %n node</numerusform>
            <numerusform>%1 on %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest job says %n GPU(s): that is the number of nodes. GPUs are asked for.</source>
        <translation>
            <numerusform>The largest job says %n GPU: that is the number of nodes. GPUs are asked for.</numerusform>
            <numerusform>The largest job says %n GPUs: that is the number of nodes. GPUs are asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Largest job: %n GPU(s)</source>
        <translation>
            <numerusform>Largest job: %n GPU</numerusform>
            <numerusform>Largest job: %n GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look up</source>
        <translation>
            <numerusform>%n to look up</numerusform>
            <numerusform>%n to look up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n page(s), more than the %2 that are allowed.</source>
        <translation>
            <numerusform>%1 has %n page, more than the %2 that are allowed.</numerusform>
            <numerusform>%1 has %n pages, more than the %2 that are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 GB are more than the %3 GB that %n GPU(s) have: look up what the nodes have besides.</source>
        <extracomment>%1 is what was asked for, %2 and %3 are in GB</extracomment>
        <translation>
            <numerusform>%1: %2 GB are more than the %3 GB that %n GPU has: look up what the nodes have besides.</numerusform>
            <numerusform>%1: %2 GB are more than the %3 GB that %n GPUs have: look up what the nodes have besides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n job(s) at the same time all runs take %1 weeks without a pause; the allocation has %2.</source>
        <extracomment>%1 and %2 are numbers of weeks</extracomment>
        <translation>
            <numerusform>With %n job at the same time all runs take %1 weeks without a pause; the allocation has %2.</numerusform>
            <numerusform>With %n jobs at the same time all runs take %1 weeks without a pause; the allocation has %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs at the same time: one after the other, all runs take %1 weeks without a pause, and the allocation has %2. That takes %n job(s) at the same time.</source>
        <translation>
            <numerusform>Jobs at the same time: one after the other, all runs take %1 weeks without a pause, and the allocation has %2. That takes %n job at the same time.</numerusform>
            <numerusform>Jobs at the same time: one after the other, all runs take %1 weeks without a pause, and the allocation has %2. That takes %n jobs at the same time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All runs: %n node(s) for %1 weeks without a pause</source>
        <extracomment>%1 is a number of weeks</extracomment>
        <translation>
            <numerusform>All runs: %n node for %1 weeks without a pause</numerusform>
            <numerusform>All runs: %n nodes for %1 weeks without a pause</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::CheckTexts</name>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) may be made there.</source>
        <translation>
            <numerusform>%Ln more file may be made there.</numerusform>
            <numerusform>%Ln more files may be made there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln more file(s) may be made there. Clear some away first.</source>
        <translation>
            <numerusform>Only %Ln more file may be made there. Clear some away first.</numerusform>
            <numerusform>Only %Ln more files may be made there. Clear some away first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ChecksList</name>
    <message numerus="yes">
        <source>%n answer(s) given</source>
        <translation>
            <numerusform>%n answer given</numerusform>
            <numerusform>%n answers given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ChoicePopup</name>
    <message numerus="yes">
        <source>%1, %n left</source>
        <extracomment>%1 is a choice such as &quot;Norway&quot;, %n how many factories and antennas it would leave</extracomment>
        <translation>
            <numerusform>%1, %n left</numerusform>
            <numerusform>%1, %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of which this is not published, or not in full, stay in the list.</source>
        <comment>factories and antennas</comment>
        <translation>
            <numerusform>%n of which this is not published, or not in full, stays in the list.</numerusform>
            <numerusform>%n of which this is not published, or not in full, stay in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Cli</name>
    <message numerus="yes">
        <source>Counting: %n file(s)</source>
        <translation>
            <numerusform>Counting: %n file</numerusform>
            <numerusform>Counting: %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 of %n file</numerusform>
            <numerusform>%1 of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied and verified (%1)</source>
        <translation>
            <numerusform>%n file copied and verified (%1)</numerusform>
            <numerusform>%n files copied and verified (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to copy (%1)</source>
        <translation>
            <numerusform>%n to copy (%1)</numerusform>
            <numerusform>%n to copy (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to replace (%1)</source>
        <translation>
            <numerusform>%n to replace (%1)</numerusform>
            <numerusform>%n to replace (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting: %n of %1</source>
        <translation>
            <numerusform>Deleting: %n of %1</numerusform>
            <numerusform>Deleting: %n of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing: %n file(s)</source>
        <translation>
            <numerusform>Comparing: %n file</numerusform>
            <numerusform>Comparing: %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied or deleted: %n file(s) would be deleted, which is a lot. If that is right, allow it with --delete-limit %1.</source>
        <translation>
            <numerusform>Nothing was copied or deleted: %n file would be deleted, which is a lot. If that is right, allow it with --delete-limit %1.</numerusform>
            <numerusform>Nothing was copied or deleted: %n files would be deleted, which is a lot. If that is right, allow it with --delete-limit %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied, read back here; the site cannot confirm it (%1)</source>
        <translation>
            <numerusform>%n file copied, read back here; the site cannot confirm it (%1)</numerusform>
            <numerusform>%n files copied, read back here; the site cannot confirm it (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name for --as has %n byte(s); names have 255 at most.</source>
        <translation>
            <numerusform>The name for --as has %n byte; names have 255 at most.</numerusform>
            <numerusform>The name for --as has %n bytes; names have 255 at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were there already are not in %1: their sums are not known.</source>
        <translation>
            <numerusform>%n file that was there already is not in %1: its sum is not known.</numerusform>
            <numerusform>%n files that were there already are not in %1: their sums are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to delete (%1)</source>
        <translation>
            <numerusform>%n file to delete (%1)</numerusform>
            <numerusform>%n files to delete (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) to delete</source>
        <translation>
            <numerusform>%n folder to delete</numerusform>
            <numerusform>%n folders to delete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted</source>
        <translation>
            <numerusform>%n file deleted</numerusform>
            <numerusform>%n files deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) deleted</source>
        <translation>
            <numerusform>%n folder deleted</numerusform>
            <numerusform>%n folders deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) stayed, because of what is left out in them.</source>
        <translation>
            <numerusform>%n folder stayed, because of what is left out in it.</numerusform>
            <numerusform>%n folders stayed, because of what is left out in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different file(s) of the same name were left as they are.</source>
        <translation>
            <numerusform>%n different file of the same name was left as it is.</numerusform>
            <numerusform>%n different files of the same name were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost. Going on in %n second(s), try %1 of %2.</source>
        <translation>
            <numerusform>The connection was lost. Going on in %n second, try %1 of %2.</numerusform>
            <numerusform>The connection was lost. Going on in %n seconds, try %1 of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out, or copied only in part; everything else was copied.</source>
        <translation>
            <numerusform>%n file was left out, or copied only in part; everything else was copied.</numerusform>
            <numerusform>%n files were left out, or copied only in part; everything else was copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop this for good (%n job(s) or task(s))? Type yes or no: </source>
        <translation>
            <numerusform>Stop this for good (%n job or task)? Type yes or no: </numerusform>
            <numerusform>Stop this for good (%n jobs or tasks)? Type yes or no: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out of the queue what waits (%n job(s) or task(s))? Type yes or no: </source>
        <translation>
            <numerusform>Take out of the queue what waits (%n job or task)? Type yes or no: </numerusform>
            <numerusform>Take out of the queue what waits (%n jobs or tasks)? Type yes or no: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold back what waits (%n job(s) or task(s))? Type yes or no: </source>
        <translation>
            <numerusform>Hold back what waits (%n job or task)? Type yes or no: </numerusform>
            <numerusform>Hold back what waits (%n jobs or tasks)? Type yes or no: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let it start (%n job(s) or task(s))? Type yes or no: </source>
        <translation>
            <numerusform>Let it start (%n job or task)? Type yes or no: </numerusform>
            <numerusform>Let it start (%n jobs or tasks)? Type yes or no: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop what runs and put it back into the queue (%n job(s) or task(s))? It starts anew. Type yes or no: </source>
        <translation>
            <numerusform>Stop what runs and put it back into the queue (%n job or task)? It starts anew. Type yes or no: </numerusform>
            <numerusform>Stop what runs and put it back into the queue (%n jobs or tasks)? It starts anew. Type yes or no: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have no jobs there that wait or run, or ended within the last %n day(s).</source>
        <translation>
            <numerusform>You have no jobs there that wait or run, or ended within the last day.</numerusform>
            <numerusform>You have no jobs there that wait or run, or ended within the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finishing</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n finishing</numerusform>
            <numerusform>%n finishing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n suspended</numerusform>
            <numerusform>%n suspended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of memory</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n out of memory</numerusform>
            <numerusform>%n out of memory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of time</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n out of time</numerusform>
            <numerusform>%n out of time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended by a failed node</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n ended by a failed node</numerusform>
            <numerusform>%n ended by a failed node</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pushed aside</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n pushed aside</numerusform>
            <numerusform>%n pushed aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n ended</numerusform>
            <numerusform>%n ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in an unknown state</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n in an unknown state</numerusform>
            <numerusform>%n in an unknown state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>a job was put back into the queue</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more; these are the newest %n. --limit shows more of them.</source>
        <translation>
            <numerusform>There are more; this is the newest. --limit shows more of them.</numerusform>
            <numerusform>There are more; these are the newest %n. --limit shows more of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wants to be asked seldom: waiting %n second(s).</source>
        <translation>
            <numerusform>%1 wants to be asked seldom: waiting %n second.</numerusform>
            <numerusform>%1 wants to be asked seldom: waiting %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to send (%1)</source>
        <translation>
            <numerusform>%n file to send (%1)</numerusform>
            <numerusform>%n files to send (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove from the copy there</source>
        <translation>
            <numerusform>%n to remove from the copy there</numerusform>
            <numerusform>%n to remove from the copy there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by ignore files</source>
        <translation>
            <numerusform>%n left out by ignore files</numerusform>
            <numerusform>%n left out by ignore files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with options have no effect: they stand after the first command, or are another scheduler&apos;s.</source>
        <translation>
            <numerusform>%n line with options has no effect: it stands after the first command, or is another scheduler&apos;s.</numerusform>
            <numerusform>%n lines with options have no effect: they stand after the first command, or are another scheduler&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other way(s) do not fit; --all tells why.</source>
        <translation>
            <numerusform>%n other way does not fit; --all tells why.</numerusform>
            <numerusform>%n other ways do not fit; --all tells why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, chain of %n link(s)</source>
        <comment>state of a job</comment>
        <translation>
            <numerusform>%1, chain of %n link</numerusform>
            <numerusform>%1, chain of %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken.</source>
        <translation>
            <numerusform>%n row could not be taken.</numerusform>
            <numerusform>%n rows could not be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an ending</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n without an ending</numerusform>
            <numerusform>%n without an ending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in all; --json names each.</source>
        <translation>
            <numerusform>%n line in all; --json names it.</numerusform>
            <numerusform>%n lines in all; --json names each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) added.</source>
        <translation>
            <numerusform>%n member added.</numerusform>
            <numerusform>%n members added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were there and are changed.</source>
        <translation>
            <numerusform>%n of them was there and is changed.</numerusform>
            <numerusform>%n of them were there and are changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) noted as invited.</source>
        <translation>
            <numerusform>%n member noted as invited.</numerusform>
            <numerusform>%n members noted as invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds personal data: addresses of %n member(s), and what else its columns say.</source>
        <translation>
            <numerusform>The file holds personal data: addresses of %n member, and what else its columns say.</numerusform>
            <numerusform>The file holds personal data: addresses of %n members, and what else its columns say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied; one of the two sites cannot confirm it (%1)</source>
        <translation>
            <numerusform>%n file copied; one of the two sites cannot confirm it (%1)</numerusform>
            <numerusform>%n files copied; one of the two sites cannot confirm it (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n temporary file(s) of other or earlier transfers stay in %1</source>
        <comment>%1: a folder</comment>
        <translation>
            <numerusform>%n temporary file of another or an earlier transfer stays in %1</numerusform>
            <numerusform>%n temporary files of other or earlier transfers stay in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not taken again; --again makes one more draft of each.</source>
        <translation>
            <numerusform>%n row was not taken again; --again makes one more draft of it.</numerusform>
            <numerusform>%n rows were not taken again; --again makes one more draft of each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::CloseDialog</name>
    <message numerus="yes">
        <source>%n transfer(s) under way</source>
        <translation>
            <numerusform>%n transfer under way</numerusform>
            <numerusform>%n transfers under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::CohortActions</name>
    <message numerus="yes">
        <source>%n member(s) added.</source>
        <translation>
            <numerusform>%n member added.</numerusform>
            <numerusform>%n members added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are no longer in the roster.</source>
        <translation>
            <numerusform>%n member is no longer in the roster.</numerusform>
            <numerusform>%n members are no longer in the roster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) noted as invited.</source>
        <translation>
            <numerusform>%n member noted as invited.</numerusform>
            <numerusform>%n members noted as invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are in the clipboard: put them into bcc of a mail.</source>
        <translation>
            <numerusform>%n address is in the clipboard: put it into bcc of a mail.</numerusform>
            <numerusform>%n addresses are in the clipboard: put them into bcc of a mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of requests made.</source>
        <translation>
            <numerusform>%n draft of a request made.</numerusform>
            <numerusform>%n drafts of requests made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::CohortDialog</name>
    <message numerus="yes">
        <source>The text that members agree to has more than %n character(s).</source>
        <translation>
            <numerusform>The text that members agree to has more than %n character.</numerusform>
            <numerusform>The text that members agree to has more than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::CohortSide</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::CohortText</name>
    <message numerus="yes">
        <source>The site shows jobs of %n member(s).</source>
        <translation>
            <numerusform>The site shows jobs of %n member.</numerusform>
            <numerusform>The site shows jobs of %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site shows jobs of %n member(s); whether it shows all of them is not known.</source>
        <translation>
            <numerusform>The site shows jobs of %n member; whether it shows all of them is not known.</numerusform>
            <numerusform>The site shows jobs of %n members; whether it shows all of them is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) of the project are nobody&apos;s of the roster: %1</source>
        <comment>%1 are user names</comment>
        <translation>
            <numerusform>%n user of the project is nobody&apos;s of the roster: %1</numerusform>
            <numerusform>%n users of the project are nobody&apos;s of the roster: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n member(s) the user name at the site is not known, so their jobs cannot be told.</source>
        <translation>
            <numerusform>Of %n member the user name at the site is not known, so their jobs cannot be told.</numerusform>
            <numerusform>Of %n members the user name at the site is not known, so their jobs cannot be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail address(es)</source>
        <translation>
            <numerusform>%n mail address</numerusform>
            <numerusform>%n mail addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user name(s) at the site</source>
        <translation>
            <numerusform>%n user name at the site</numerusform>
            <numerusform>%n user names at the site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of members with their times</source>
        <translation>
            <numerusform>%n step of members with their times</numerusform>
            <numerusform>%n steps of members with their times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 members have done this.</source>
        <translation>
            <numerusform>%n of %1 members has done this.</numerusform>
            <numerusform>%n of %1 members have done this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in trouble.</source>
        <translation>
            <numerusform>%n more in trouble.</numerusform>
            <numerusform>%n more in trouble.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them it is not known.</source>
        <translation>
            <numerusform>Of %n of them it is not known.</numerusform>
            <numerusform>Of %n of them it is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the team of %n member(s), as their project</source>
        <translation>
            <numerusform>the team of %n member, as their project</numerusform>
            <numerusform>the team of %n members, as their project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the team of %n member(s)</source>
        <translation>
            <numerusform>the team of %n member</numerusform>
            <numerusform>the team of %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::CompareButton</name>
    <message numerus="yes">
        <source>%n more: in the menu of a run</source>
        <translation>
            <numerusform>%n more: in the menu of a run</numerusform>
            <numerusform>%n more: in the menu of a run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ComputeForm</name>
    <message numerus="yes">
        <source>That is %1 node-hours on %2, with %n GPU(s) per node.</source>
        <translation>
            <numerusform>That is %1 node-hours on %2, with %n GPU per node.</numerusform>
            <numerusform>That is %1 node-hours on %2, with %n GPUs per node.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ConflictDialog</name>
    <message numerus="yes">
        <source>%n other(s) were left out; the report says why. Everything else has been copied.</source>
        <translation>
            <numerusform>%n other was left out; the report says why. Everything else has been copied.</numerusform>
            <numerusform>%n others were left out; the report says why. Everything else has been copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name are there already, with other content. What should become of them?</source>
        <translation>
            <numerusform>%n file of that name is there already, with other content. What should become of it?</numerusform>
            <numerusform>%n files of those names are there already, with other content. What should become of them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::CurveNotices</name>
    <message numerus="yes">
        <source>%n place(s) in the logs could not be read; everything else is shown.</source>
        <translation>
            <numerusform>%n place in the logs could not be read; everything else is shown.</numerusform>
            <numerusform>%n places in the logs could not be read; everything else is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n curve(s) want to be looked at.</source>
        <translation>
            <numerusform>%n curve wants to be looked at.</numerusform>
            <numerusform>%n curves want to be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) were reached.</source>
        <translation>
            <numerusform>%n target was reached.</numerusform>
            <numerusform>%n targets were reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were cancelled, because a curve is lost.</source>
        <translation>
            <numerusform>%n job was cancelled, because a curve is lost.</numerusform>
            <numerusform>%n jobs were cancelled, because a curve is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the opened folders were not read.</source>
        <translation>
            <numerusform>%n file in the opened folders was not read.</numerusform>
            <numerusform>%n files in the opened folders were not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::CurveTools</name>
    <message numerus="yes">
        <source>%n more: filter the charts to find them</source>
        <translation>
            <numerusform>%n more: filter the charts to find it</numerusform>
            <numerusform>%n more: filter the charts to find them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Curves</name>
    <message numerus="yes">
        <source>%1 (%n run(s))</source>
        <comment>a group of runs</comment>
        <translation>
            <numerusform>%1 (%n run)</numerusform>
            <numerusform>%1 (%n runs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s) from an earlier state</source>
        <translation>
            <numerusform>%n restart from an earlier state</numerusform>
            <numerusform>%n restarts from an earlier state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s), the last of step %1</source>
        <translation>
            <numerusform>%n checkpoint, of step %1</numerusform>
            <numerusform>%n checkpoints, the last of step %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>curves without a place in the legend</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n point(s) were replaced when training went back, the last time to step %2.</source>
        <comment>%1: a run; %2: a number</comment>
        <translation>
            <numerusform>%1: %n point was replaced when training went back, the last time to step %2.</numerusform>
            <numerusform>%1: %n points were replaced when training went back, the last time to step %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::CurvesPage</name>
    <message numerus="yes">
        <source>%1 of %n run(s) · %2 points</source>
        <translation>
            <numerusform>%1 of %n run · %2 points</numerusform>
            <numerusform>%1 of %n runs · %2 points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::DataPage</name>
    <message numerus="yes">
        <source>%n item(s) of %1</source>
        <comment>%1: a site</comment>
        <translation>
            <numerusform>%n item of %1</numerusform>
            <numerusform>%n items of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) of the same stopped halfway before.</source>
        <translation>
            <numerusform>%n transfer of the same stopped halfway before.</numerusform>
            <numerusform>%n transfers of the same stopped halfway before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::DoctorPage</name>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Dossier</name>
    <message numerus="yes">
        <source>In node-hours: %1 at %n GPU(s) per node of %2.</source>
        <translation>
            <numerusform>In node-hours: %1 at %n GPU per node of %2.</numerusform>
            <numerusform>In node-hours: %1 at %n GPUs per node of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n answer(s) are given.</source>
        <translation>
            <numerusform>Besides, %n answer is given.</numerusform>
            <numerusform>Besides, %n answers are given.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::EfficiencyText</name>
    <message numerus="yes">
        <source>Ask for %1: the last %n run(s) of this name ended within %2.</source>
        <translation>
            <numerusform>Ask for %1: the last run of this name ended within %2.</numerusform>
            <numerusform>Ask for %1: the last %n runs of this name ended within %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n core(s): it kept about %1 busy.</source>
        <translation>
            <numerusform>Ask for %n core: it kept about %1 busy.</numerusform>
            <numerusform>Ask for %n cores: it kept about %1 busy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %1 of memory a node: in the last %n run(s) of this name the fullest used %2 at most.</source>
        <translation>
            <numerusform>Ask for %1 of memory a node: in the last run of this name the fullest used %2 at most.</numerusform>
            <numerusform>Ask for %1 of memory a node: in the last %n runs of this name the fullest used %2 at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Estimate</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Evidence</name>
    <message numerus="yes">
        <source>Job %1: %n GPU(s), %2</source>
        <extracomment>%1: site and id of a job</extracomment>
        <translation>
            <numerusform>Job %1: %n GPU, %2</numerusform>
            <numerusform>Job %1: %n GPUs, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::EvidenceDialog</name>
    <message numerus="yes">
        <source>Tick the runs to show. %n job(s) found.</source>
        <translation>
            <numerusform>Tick the runs to show. %n job found.</numerusform>
            <numerusform>Tick the runs to show. %n jobs found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::FactoriesPage</name>
    <message numerus="yes">
        <source>%n factories</source>
        <translation>
            <numerusform>%n factory</numerusform>
            <numerusform>%n factories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antenna(s)</source>
        <translation>
            <numerusform>%n antenna</numerusform>
            <numerusform>%n antennas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::FactoryDetail</name>
    <message numerus="yes">
        <source>In node-hours: one of a GPU node is %n GPU-hour(s).</source>
        <translation>
            <numerusform>In node-hours: one of a GPU node is %n GPU-hour.</numerusform>
            <numerusform>In node-hours: one of a GPU node is %n GPU-hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n way(s) to ask for time on it names you.</source>
        <translation>
            <numerusform>The one way to ask for time on it does not name you.</numerusform>
            <numerusform>None of the %n ways to ask for time on it names you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for each award</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n for each award</numerusform>
            <numerusform>%n for each award</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::FactoryMap</name>
    <message numerus="yes">
        <source>%n marks close together; choose them to see them apart:</source>
        <translation>
            <numerusform>%n mark; choose it to see it apart:</numerusform>
            <numerusform>%n marks close together; choose them to see them apart:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::FilePane</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::FileTable</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Finder</name>
    <message numerus="yes">
        <source>Whoever leads the request needs a contract of at least %n month(s) past the end of the allocation: is it yours, or your supervisor’s?</source>
        <translation>
            <numerusform>Whoever leads the request needs a contract of at least %n month past the end of the allocation: is it yours, or your supervisor’s?</numerusform>
            <numerusform>Whoever leads the request needs a contract of at least %n months past the end of the allocation: is it yours, or your supervisor’s?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model takes about %1 GB: %n GPU(s) of %2 GB, in one node.</source>
        <translation>
            <numerusform>The model takes about %1 GB: %n GPU of %2 GB, in one node.</numerusform>
            <numerusform>The model takes about %1 GB: %n GPUs of %2 GB, in one node.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model takes about %1 GB: %n node(s) with GPUs of %2 GB.</source>
        <translation>
            <numerusform>The model takes about %1 GB: %n node with GPUs of %2 GB.</numerusform>
            <numerusform>The model takes about %1 GB: %n nodes with GPUs of %2 GB.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::FinderDialog</name>
    <message numerus="yes">
        <source>%n way(s) to look at</source>
        <translation>
            <numerusform>%n way to look at</numerusform>
            <numerusform>%n ways to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) that do not fit, and why</source>
        <translation>
            <numerusform>%n way that does not fit, and why</numerusform>
            <numerusform>%n ways that do not fit, and why</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::HistoryDetail</name>
    <message numerus="yes">
        <source>All %n task(s) of array %1:</source>
        <translation>
            <numerusform>The only task of array %1:</numerusform>
            <numerusform>All %n tasks of array %1:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::HistoryView</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n job(s) the GPU-hours are not known</source>
        <translation>
            <numerusform>of %n job the GPU-hours are not known</numerusform>
            <numerusform>of %n jobs the GPU-hours are not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are too many for the clipboard: save them as CSV.</source>
        <translation>
            <numerusform>%n job is too much for the clipboard: save it as CSV.</numerusform>
            <numerusform>%n jobs are too many for the clipboard: save them as CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were deleted from the history.</source>
        <translation>
            <numerusform>%n job was deleted from the history.</numerusform>
            <numerusform>%n jobs were deleted from the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n row(s): tasks that the site does not tell apart share one</source>
        <extracomment>of the table; the number of jobs, larger than that of rows, stands before it</extracomment>
        <translation>
            <numerusform>in %n row: tasks that the site does not tell apart share one</numerusform>
            <numerusform>in %n rows: tasks that the site does not tell apart share one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::InviteDialog</name>
    <message numerus="yes">
        <source>Those that were chosen (%n)</source>
        <translation>
            <numerusform>Those that were chosen (%n)</numerusform>
            <numerusform>Those that were chosen (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All who are not invited yet (%n)</source>
        <translation>
            <numerusform>All who are not invited yet (%n)</numerusform>
            <numerusform>All who are not invited yet (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All members (%n)</source>
        <translation>
            <numerusform>All members (%n)</numerusform>
            <numerusform>All members (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) noted as invited.</source>
        <translation>
            <numerusform>%n member noted as invited.</numerusform>
            <numerusform>%n members noted as invited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::JobActions</name>
    <message numerus="yes">
        <source>Cancel %n job(s)</source>
        <translation>
            <numerusform>Cancel %n job</numerusform>
            <numerusform>Cancel %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)?</source>
        <comment>tasks of arrays count each</comment>
        <translation>
            <numerusform>Cancel %n job?</numerusform>
            <numerusform>Cancel %n jobs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s) that wait?</source>
        <comment>tasks of arrays count each</comment>
        <translation>
            <numerusform>Cancel %n job that waits?</numerusform>
            <numerusform>Cancel %n jobs that wait?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold %n job(s)?</source>
        <comment>tasks of arrays count each</comment>
        <translation>
            <numerusform>Hold %n job?</numerusform>
            <numerusform>Hold %n jobs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n job(s)?</source>
        <comment>tasks of arrays count each</comment>
        <translation>
            <numerusform>Release %n job?</numerusform>
            <numerusform>Release %n jobs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n job(s) back into the queue?</source>
        <comment>tasks count each</comment>
        <translation>
            <numerusform>Put %n job back into the queue?</numerusform>
            <numerusform>Put %n jobs back into the queue?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New time limit of %n job(s)</source>
        <comment>tasks of arrays count each</comment>
        <translation>
            <numerusform>New time limit of %n job</numerusform>
            <numerusform>New time limit of %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New priority of %n job(s)</source>
        <comment>tasks of arrays count each</comment>
        <translation>
            <numerusform>New priority of %n job</numerusform>
            <numerusform>New priority of %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) leave the queue without having used anything.</source>
        <translation>
            <numerusform>%n job leaves the queue without having used anything.</numerusform>
            <numerusform>%n jobs leave the queue without having used anything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) end at once. What they wrote so far stays, checkpoints too; what they hold in memory is lost.</source>
        <translation>
            <numerusform>%n job ends at once. What it wrote so far stays, checkpoints too; what it holds in memory is lost.</numerusform>
            <numerusform>%n jobs end at once. What they wrote so far stays, checkpoints too; what they hold in memory is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) of the selected jobs stay as they are.</source>
        <translation>
            <numerusform>%n other of the selected jobs stays as it is.</numerusform>
            <numerusform>%n others of the selected jobs stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) held.</source>
        <translation>
            <numerusform>%n job held.</numerusform>
            <numerusform>%n jobs held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) released.</source>
        <translation>
            <numerusform>%n job released.</numerusform>
            <numerusform>%n jobs released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) put back into the queue.</source>
        <translation>
            <numerusform>%n job put back into the queue.</numerusform>
            <numerusform>%n jobs put back into the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Time limit of %n job(s) changed.</source>
        <translation>
            <numerusform>Time limit of %n job changed.</numerusform>
            <numerusform>Time limit of %n jobs changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n job(s) changed.</source>
        <translation>
            <numerusform>Priority of %n job changed.</numerusform>
            <numerusform>Priority of %n jobs changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n job(s)</source>
        <comment>%1: a site</comment>
        <translation>
            <numerusform>%1: %n job</numerusform>
            <numerusform>%1: %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) told to stop. The list shows when they have.</source>
        <translation>
            <numerusform>%n job told to stop. The list shows when it has.</numerusform>
            <numerusform>%n jobs told to stop. The list shows when they have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::JobCurves</name>
    <message numerus="yes">
        <source>GPU use, %n GPU(s), mean %1</source>
        <translation>
            <numerusform>GPU use, %n GPU, mean %1</numerusform>
            <numerusform>GPU use, %n GPUs, mean %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>GPU use of the first node, %n GPU(s), mean %1</source>
        <translation>
            <numerusform>GPU use of the first node, %n GPU, mean %1</numerusform>
            <numerusform>GPU use of the first node, %n GPUs, mean %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::JobExplain</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln task(s) failed.</source>
        <translation>
            <numerusform>%1 of %Ln task failed.</numerusform>
            <numerusform>%1 of %Ln tasks failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln part(s) failed.</source>
        <translation>
            <numerusform>%1 of %Ln part failed.</numerusform>
            <numerusform>%1 of %Ln parts failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::JobForm</name>
    <message numerus="yes">
        <source>%n GPU(s) a node</source>
        <translation>
            <numerusform>%n GPU a node</numerusform>
            <numerusform>%n GPUs a node</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::JobNode</name>
    <message numerus="yes">
        <source>open, %n connection(s)</source>
        <comment>a tunnel</comment>
        <translation>
            <numerusform>open, %n connection</numerusform>
            <numerusform>open, %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::JobOverview</name>
    <message numerus="yes">
        <source>after %n minute(s) with all GPUs idle</source>
        <translation>
            <numerusform>after %n minute with all GPUs idle</numerusform>
            <numerusform>after %n minutes with all GPUs idle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::JobParts</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::JobTexts</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <comment>tasks; nobody recorded how</comment>
        <translation>
            <numerusform>%n ended</numerusform>
            <numerusform>%n ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · chain of %Ln link(s)</source>
        <comment>state of a chain of jobs</comment>
        <translation>
            <numerusform>%1 · chain of %Ln link</numerusform>
            <numerusform>%1 · chain of %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <comment>of an array</comment>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in an unknown state</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n in an unknown state</numerusform>
            <numerusform>%n in an unknown state</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Journey</name>
    <message numerus="yes">
        <source>%n factories in Europe, with their systems and ways in.</source>
        <translation>
            <numerusform>%n factory in Europe, with its systems and ways in.</numerusform>
            <numerusform>%n factories in Europe, with their systems and ways in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n point(s) open</source>
        <translation>
            <numerusform>“%1”: %n point open</numerusform>
            <numerusform>“%1”: %n points open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 arrived verified; %n file(s) left out</source>
        <translation>
            <numerusform>%1 arrived verified; %n file left out</numerusform>
            <numerusform>%1 arrived verified; %n files left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) waited or ran at %1 when last seen, %2</source>
        <comment>%1: a site, %2: a time</comment>
        <translation>
            <numerusform>%n job waited or ran at %1 when last seen, %2</numerusform>
            <numerusform>%n jobs waited or ran at %1 when last seen, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::KeyAssistant</name>
    <message numerus="yes">
        <source>The passphrase is too short: it needs %n character(s) or more.</source>
        <translation>
            <numerusform>The passphrase is too short: it needs %n character or more.</numerusform>
            <numerusform>The passphrase is too short: it needs %n characters or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::LeftPartsDialog</name>
    <message numerus="yes">
        <source>%n temporary file(s) of it, %1 in all, stay in:
%2</source>
        <comment>%1: a size, %2: a folder</comment>
        <translation>
            <numerusform>%n temporary file of it, %1 in all, stays in:
%2</numerusform>
            <numerusform>%n temporary files of it, %1 in all, stay in:
%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::MeasureDialog</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Needs</name>
    <message numerus="yes">
        <source>%1: %n file(s) exist on the other side and differ.</source>
        <translation>
            <numerusform>%1: %n file exists on the other side and differs.</numerusform>
            <numerusform>%1: %n files exist on the other side and differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n open point(s).</source>
        <translation>
            <numerusform>“%1” has %n open point.</numerusform>
            <numerusform>“%1” has %n open points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” reached the time limit.</source>
        <translation>
            <numerusform>%n task of array %1 “%2” reached the time limit.</numerusform>
            <numerusform>%n tasks of array %1 “%2” reached the time limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” ran out of memory.</source>
        <translation>
            <numerusform>%n task of array %1 “%2” ran out of memory.</numerusform>
            <numerusform>%n tasks of array %1 “%2” ran out of memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” lost their node.</source>
        <translation>
            <numerusform>%n task of array %1 “%2” lost its node.</numerusform>
            <numerusform>%n tasks of array %1 “%2” lost their node.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” failed.</source>
        <translation>
            <numerusform>%n task of array %1 “%2” failed.</numerusform>
            <numerusform>%n tasks of array %1 “%2” failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” reached the time limit.</source>
        <translation>
            <numerusform>%n job “%1” reached the time limit.</numerusform>
            <numerusform>%n jobs “%1” reached the time limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” ran out of memory.</source>
        <translation>
            <numerusform>%n job “%1” ran out of memory.</numerusform>
            <numerusform>%n jobs “%1” ran out of memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” lost their node.</source>
        <translation>
            <numerusform>%n job “%1” lost its node.</numerusform>
            <numerusform>%n jobs “%1” lost their node.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” failed.</source>
        <translation>
            <numerusform>%n job “%1” failed.</numerusform>
            <numerusform>%n jobs “%1” failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older draft(s): see Requests.</source>
        <translation>
            <numerusform>%n older draft: see Requests.</numerusform>
            <numerusform>%n older drafts: see Requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::NewJobDialog</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>of a job, before it is sent</comment>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::NewKeyForm</name>
    <message numerus="yes">
        <source>%n character(s) or more</source>
        <translation>
            <numerusform>%n character or more</numerusform>
            <numerusform>%n characters or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::NewsTeller</name>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” started.</source>
        <translation>
            <numerusform>%n task of array %1 “%2” started.</numerusform>
            <numerusform>%n tasks of array %1 “%2” started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” ended.</source>
        <translation>
            <numerusform>%n task of array %1 “%2” ended.</numerusform>
            <numerusform>%n tasks of array %1 “%2” ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of array %1 “%2” failed.</source>
        <translation>
            <numerusform>%n task of array %1 “%2” failed.</numerusform>
            <numerusform>%n tasks of array %1 “%2” failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” started.</source>
        <translation>
            <numerusform>%n job “%1” started.</numerusform>
            <numerusform>%n jobs “%1” started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” ended.</source>
        <translation>
            <numerusform>%n job “%1” ended.</numerusform>
            <numerusform>%n jobs “%1” ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) “%1” failed.</source>
        <translation>
            <numerusform>%n job “%1” failed.</numerusform>
            <numerusform>%n jobs “%1” failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is news of %n more job(s).</source>
        <translation>
            <numerusform>There is news of %n more job.</numerusform>
            <numerusform>There is news of %n more jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Notice</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::OpenRunsButton</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <comment>runs</comment>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::OutputView</name>
    <message numerus="yes">
        <source>%Ln new line(s)</source>
        <translation>
            <numerusform>%Ln new line</numerusform>
            <numerusform>%Ln new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::PatternDialog</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::PermissionsDialog</name>
    <message numerus="yes">
        <source>Set for %n item(s)</source>
        <translation>
            <numerusform>Set for %n item</numerusform>
            <numerusform>Set for %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::PortalText</name>
    <message numerus="yes">
        <source>ends on %1, in %n day(s)</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>ends on %1, in %n day</numerusform>
            <numerusform>ends on %1, in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::PortalsPage</name>
    <message numerus="yes">
        <source>awards last %n day(s)</source>
        <translation>
            <numerusform>awards last %n day</numerusform>
            <numerusform>awards last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::RemoveDialog</name>
    <message numerus="yes">
        <source>Deleted %1 of %n item(s)</source>
        <translation>
            <numerusform>Deleted %1 of %n item</numerusform>
            <numerusform>Deleted %1 of %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ReportDialog</name>
    <message numerus="yes">
        <source>%1: %n file(s), %2</source>
        <comment>result, files, bytes</comment>
        <translation>
            <numerusform>%1: %n file, %2</numerusform>
            <numerusform>%1: %n files, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are counted here and not listed</source>
        <translation>
            <numerusform>%n file is counted here and not listed</numerusform>
            <numerusform>%n files are counted here and not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ReportsDialog</name>
    <message numerus="yes">
        <source>%n report(s) taken.</source>
        <translation>
            <numerusform>%n report taken.</numerusform>
            <numerusform>%n reports taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused, which changed nothing.</source>
        <translation>
            <numerusform>%n refused, which changed nothing.</numerusform>
            <numerusform>%n refused, which changed nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::RequestEditor</name>
    <message numerus="yes">
        <source>Answer in about %n working day(s).</source>
        <translation>
            <numerusform>Answer in about %n working day.</numerusform>
            <numerusform>Answer in about %n working days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::RequestForm</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::RequestImportDialog</name>
    <message numerus="yes">
        <source>%n draft(s) made.</source>
        <translation>
            <numerusform>%n draft made.</numerusform>
            <numerusform>%n drafts made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken:</source>
        <translation>
            <numerusform>%n row could not be taken:</numerusform>
            <numerusform>%n rows could not be taken:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are here already:</source>
        <translation>
            <numerusform>%n row is here already:</numerusform>
            <numerusform>%n rows are here already:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ResultsText</name>
    <message numerus="yes">
        <source>%n file(s) fetched and verified (%1)</source>
        <translation>
            <numerusform>%n file fetched and verified (%1)</numerusform>
            <numerusform>%n files fetched and verified (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there before</source>
        <translation>
            <numerusform>%n there before</numerusform>
            <numerusform>%n there before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not, because another file has the name</source>
        <translation>
            <numerusform>%n not, because another file has the name</numerusform>
            <numerusform>%n not, because another file has the name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::RosterDialog</name>
    <message numerus="yes">
        <source>%n member(s) are new.</source>
        <translation>
            <numerusform>%n member is new.</numerusform>
            <numerusform>%n members are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there, and something of them changes.</source>
        <translation>
            <numerusform>%n is there, and something of them changes.</numerusform>
            <numerusform>%n are there, and something of them changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already, as they stand in the table.</source>
        <translation>
            <numerusform>%n is there already, as they stand in the table.</numerusform>
            <numerusform>%n are there already, as they stand in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken.</source>
        <translation>
            <numerusform>%n row cannot be taken.</numerusform>
            <numerusform>%n rows cannot be taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::RunFolderDialog</name>
    <message numerus="yes">
        <source>%n file(s) to send, %1</source>
        <translation>
            <numerusform>%n file to send, %1</numerusform>
            <numerusform>%n files to send, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be removed from the copy there</source>
        <translation>
            <numerusform>%n to be removed from the copy there</numerusform>
            <numerusform>%n to be removed from the copy there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by .gitignore or .officinaignore</source>
        <translation>
            <numerusform>%n left out by .gitignore or .officinaignore</numerusform>
            <numerusform>%n left out by .gitignore or .officinaignore</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::RunList</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <comment>values of curves</comment>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::RunTable</name>
    <message numerus="yes">
        <source>%n further value(s) have no column; the filter finds them.</source>
        <translation>
            <numerusform>%n further value has no column; the filter finds it.</numerusform>
            <numerusform>%n further values have no column; the filter finds them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: the filter of values finds them</source>
        <translation>
            <numerusform>%n more: the filter of values finds it</numerusform>
            <numerusform>%n more: the filter of values finds them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ScriptPane</name>
    <message numerus="yes">
        <source>This is the first of %Ln link(s). The others differ in their number, and each waits for the one before.</source>
        <translation>
            <numerusform>This is the only one of %Ln link.</numerusform>
            <numerusform>This is the first of %Ln links. The others differ in their number, and each waits for the one before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::SearchDialog</name>
    <message numerus="yes">
        <source>Found %1; %n folder(s) could not be read.</source>
        <translation>
            <numerusform>Found %1; %n folder could not be read.</numerusform>
            <numerusform>Found %1; %n folders could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>Found: %n</numerusform>
            <numerusform>Found: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::SendForm</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n character(s)</source>
        <comment>%n: how many the portal takes</comment>
        <translation>
            <numerusform>%1 of %n character</numerusform>
            <numerusform>%1 of %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of at least %n character(s)</source>
        <translation>
            <numerusform>%1 of at least %n character</numerusform>
            <numerusform>%1 of at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::SiteFacts</name>
    <message numerus="yes">
        <source>files go %n day(s) after they were written</source>
        <translation>
            <numerusform>files go %n day after they were written</numerusform>
            <numerusform>files go %n days after they were written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>files go %n day(s) after they were last read</source>
        <translation>
            <numerusform>files go %n day after they were last read</numerusform>
            <numerusform>files go %n days after they were last read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it ends after %n day(s), and can be extended</source>
        <translation>
            <numerusform>it ends after %n day, and can be extended</numerusform>
            <numerusform>it ends after %n days, and can be extended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a rule to empty it after %n day(s) is announced, and not in force</source>
        <translation>
            <numerusform>a rule to empty it after %n day is announced, and not in force</numerusform>
            <numerusform>a rule to empty it after %n days is announced, and not in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) a job</source>
        <translation>
            <numerusform>%n node a job</numerusform>
            <numerusform>%n nodes a job</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s) a node, as the scheduler counts</source>
        <translation>
            <numerusform>%n GPU a node, as the scheduler counts</numerusform>
            <numerusform>%n GPUs a node, as the scheduler counts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::StatusLine</name>
    <message numerus="yes">
        <source>Jobs: %n running</source>
        <translation>
            <numerusform>Jobs: %n running</numerusform>
            <numerusform>Jobs: %n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n waiting</source>
        <translation>
            <numerusform>Jobs: %n waiting</numerusform>
            <numerusform>Jobs: %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::StepButton</name>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::StopLossNotice</name>
    <message numerus="yes">
        <source>%n running job(s) were not looked at this minute: stop-loss looks at %1 at once, by turns.</source>
        <comment>%1: a number</comment>
        <translation>
            <numerusform>%n running job was not looked at this minute: stop-loss looks at %1 at once, by turns.</numerusform>
            <numerusform>%n running jobs were not looked at this minute: stop-loss looks at %1 at once, by turns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::SyncDialog</name>
    <message numerus="yes">
        <source>Comparing: %n file(s)</source>
        <translation>
            <numerusform>Comparing: %n file</numerusform>
            <numerusform>Comparing: %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to copy (%1)</source>
        <translation>
            <numerusform>%n to copy (%1)</numerusform>
            <numerusform>%n to copy (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to replace (%1)</source>
        <translation>
            <numerusform>%n to replace (%1)</numerusform>
            <numerusform>%n to replace (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete (%1)</source>
        <translation>
            <numerusform>%n to delete (%1)</numerusform>
            <numerusform>%n to delete (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both folders are the same: %n file(s).</source>
        <translation>
            <numerusform>Both folders are the same: %n file.</numerusform>
            <numerusform>Both folders are the same: %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, delete %n file(s)</source>
        <translation>
            <numerusform>Yes, delete %n file</numerusform>
            <numerusform>Yes, delete %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synchronise and delete %n file(s)</source>
        <translation>
            <numerusform>Synchronise and delete %n file</numerusform>
            <numerusform>Synchronise and delete %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n deleted.</source>
        <translation>
            <numerusform>Done: %n deleted.</numerusform>
            <numerusform>Done: %n deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::TextEditor</name>
    <message numerus="yes">
        <source>“%1” is one of %n name(s) (hard links) of the same file. Nothing was written.</source>
        <translation>
            <numerusform>“%1” is the only name (hard link) of this file. Nothing was written.</numerusform>
            <numerusform>“%1” is one of %n names (hard links) of the same file. Nothing was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::TopBar</name>
    <message numerus="yes">
        <source>%n more site(s)</source>
        <comment>connected beside the one in use</comment>
        <translation>
            <numerusform>%n more site</numerusform>
            <numerusform>%n more sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::TransferTray</name>
    <message numerus="yes">
        <source>%n transfer(s) need you: see the Data page.</source>
        <translation>
            <numerusform>%n transfer needs you: see the Data page.</numerusform>
            <numerusform>%n transfers need you: see the Data page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) arrived.</source>
        <translation>
            <numerusform>%n transfer arrived.</numerusform>
            <numerusform>%n transfers arrived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::TunnelDialog</name>
    <message numerus="yes">
        <source>Its output names %n address(es).</source>
        <translation>
            <numerusform>Its output names %n address.</numerusform>
            <numerusform>Its output names %n addresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::UsageNowPane</name>
    <message numerus="yes">
        <source>and %n more node(s)</source>
        <translation>
            <numerusform>and %n more node</numerusform>
            <numerusform>and %n more nodes</numerusform>
        </translation>
    </message>
</context>
</TS>
