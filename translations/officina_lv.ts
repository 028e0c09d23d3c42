<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) cannot be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Albania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macedonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share of 100; some languages put a space before the sign.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A speed: %1 is a size such as &quot;412 MB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>d stands for days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>d stands for days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPU-h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;https://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) The Qt Company Ltd. and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd. product developed as an open source project. See &lt;a href=&quot;https://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Counting files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n file(s)</source>
        <comment>a folder and what is in it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Verified (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted, resume?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Data: %n transfer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data: %n transfer(s) · %1</source>
        <comment>%1 is a speed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data: %n transfer(s) · %1 · %2 left</source>
        <comment>%1 is a speed, %2 a duration</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a transfer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes done of all bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1 is a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <comment>state of a transfer from site to site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site and a folder of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, read back here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n left out</source>
        <comment>%1: Verified, or Nothing to do</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>source and target of a transfer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Officina works on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report names what was left out, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies here is what was received: it was read back. The site has no commands to sum its own files, so it cannot confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a connection to %1</source>
        <comment>%1: a site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Again in %n s: the site is slow</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Again in %n s: connection lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connect to %1 to go on with it.</source>
        <comment>%1: a site</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::AccessForm</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Access in about %n working day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::AccessStatus</name>
    <message>
        <source>Open at any time; the portal shows which partitions are offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed for a while in January 2026; seen open on 29 September 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::AlertsDialog</name>
    <message>
        <source>It is no number any more (NaN or infinite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has lost more than half of what it had gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has hardly improved for a third of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the job when one of its curves is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell of a curve when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last two are told of curves that have a target below, and of those whose name says whether lower or higher is better, such as loss and accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it took each run to get there is told above the charts and in the table: the step, the time and, where they are known, the GPU-hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: ten values in a row that are no numbers, or more than half of the gain gone. Only jobs whose curves were opened on the Jobs page are cancelled, while Officina runs and is connected; each only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at or above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ApplicantForm</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail at your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your contract ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My contract is permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT number (companies)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU participant code (PIC), if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, postal code, city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office in Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation does research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the research done in Europe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Application</name>
    <message>
        <source>Transfers on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officina on %1 uses the same folder and runs your transfers. Those of this window wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not run there any more, after a power cut for instance, this one can take its place. Two at once would spoil what they send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Arguments</name>
    <message>
        <source>A desktop client for Europe&apos;s AI Factories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a site at the start: &quot;practice&quot;, a system, or an SSH alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak this language, e.g. fr, whatever the settings say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the whole job once by itself; pictures and files go to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the time to the first painted window as JSON, and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officina is open on another display: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on running your transfers; those of a window here wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a window here as well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::BudgetCard</name>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours, %1 · %2</source>
        <extracomment>%1 is a site, %2 a project&apos;s account there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 used · %3 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ButtonRow</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Catalogue</name>
    <message>
        <source>%1 GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 node-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 QPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experimental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incubation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EuroHPC, industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EuroHPC, science</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EuroHPC, all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EuroHPC, other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factory’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The applicant’s employer is in the EU, in another EuroHPC participating state, or in a country associated with Horizon Europe or the Digital Europe Programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employer’s country counts, not the applicant’s nationality or residence; it need not take part in the chosen factory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the team works for an organisation in such a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The applicant’s contract runs at least %n month(s) past the end of the allocation.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The purpose is civilian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are open and the resources are acknowledged; small firms may keep private innovation private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For industry: free for start-ups and SMEs that innovate, at a price for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The use respects the AI Act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicants should know how to work on a supercomputer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMEs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1, up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <extracomment>%1 is a list of numbers such as &quot;1, 2, 3&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 billion %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: general knowledge, no page was read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ChangedKeyPanel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published by the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint seen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To forget the old one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ChartGrid</name>
    <message>
        <source>Others</source>
        <comment>curves without a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>heading above the charts that the user wants first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chart&apos;s name matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n further chart(s) are not shown; the filter finds them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ChartView</name>
    <message>
        <source>There is nothing to draw on these axes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many GPUs these runs keep busy is not known. You can tell it in the menu of a run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Check</name>
    <message>
        <source>The applicant’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of your contract, or that it is permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your contract has to run %n month(s) past the end; choose a start and a length to compare.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your contract has to run until %1, %n month(s) past the end.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your contract outlives the allocation by %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mode is for start-ups and SMEs: look up whether yours counts as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free for start-ups and SMEs only; larger companies pay for use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mode is for industry; science and the public sector have calls of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found against your kind of organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation’s country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the EU: look up whether it takes part in EuroHPC or is associated with Horizon Europe or Digital Europe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a member state of the EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT number of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office in Europe, and research: yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no form for the access mode “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system you want to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No confirmed award on %1 in this mode is known: look at the live list of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was offered in this mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs add up to %1 GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one kind of run, each with a name and sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run “%1” costs nothing: fill in all its sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours: more than %1, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPU-hours are more than the limit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPU-hours are too few: this mode begins above %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the package of %1 GPU-hours is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPU-hours do not fit into the package of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the package of %2 GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) are not offered; the list goes from %1 to %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), as the call offers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 GPU nodes; your largest run wants %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 fits cannot be told: the catalogue does not know the size of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The largest job says %n GPU(s): that is the number of nodes. GPUs are asked for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The system’s scheduler counts %1 half modules per node; a call counts %2 modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run wants more GPUs per node than the %1 there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs of the largest job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest job has %1 GPUs, but a run in the table has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Largest job: %n GPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To use it all in %n month(s), %1 GPUs must be busy day and night; your largest run has %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes %1 GPUs busy throughout %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 TB of storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage in TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you need this much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How personal data is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data: yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential parts: yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only civilian purposes are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration of a civilian purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The use has to respect the AI Act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration on the AI Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the team has to work for an organisation in an accepted country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration on the team’s countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access and system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and ethics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small or medium-sized enterprise (SME)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>University</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ChecksList</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) given</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::Cli</name>
    <message>
        <source>Print one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officina from the terminal: find an AI factory, request access, stage data, run jobs and read curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SITE is practice, a system of the catalogue or an alias of ~/.ssh/config; USER@SITE signs in as another user. Every command takes --json and --help. Passwords are asked for on the terminal or through SSH_ASKPASS, never taken from the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, or problems were found; &quot;kind&quot; in the JSON tells more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found: a site, file, job, factory or log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection: unreachable, no answer in time, or lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host&apos;s key is unknown and was not accepted, or has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site did not accept your credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy differs from its original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the job that was waited for did not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped with Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no training logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--smoothing takes a number from 0 to 0.999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--axis takes step, relative or wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with logs, or one log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw all tags as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth the picture&apos;s lines, 0 to 0.999, as TensorBoard does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s horizontal axis: step, relative or wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with these words in name, place, host or hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the AI factories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one factory: systems, access, sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factory, as factories prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the systems of the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no place at a site. Write it as practice:data, or practice: for your home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Counting: %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied and verified (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--as names one thing; several were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the copy this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List a folder of a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder; a path without a leading / starts at your home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send files and folders into a folder of a site, verified; again to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to put it into; made where it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch a file or folder of a site into a folder here, verified; again to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to put it into; the present one unless told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 was told to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job, as submit and jobs print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a job; prints its id and its folder at the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List your jobs at a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those that ended within so many days; 7 unless told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one job and what it used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what a job wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on until the job has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1; officina-cli --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--mode takes one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft has no field for this, or it takes another kind of value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft does not take this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written. Fill it in with any editor; request check tells what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --pdf, --zip or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft, a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the draft of a request for computing time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to ask: playground or fast-lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system, as systems prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any field of the draft, as applicant.name=&quot;Ada&quot;; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELD=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look a draft over; exit code 1 where something is missing or against a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the dossier of a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as zip: PDF, text and JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the sites you can name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--memory takes an amount as 4G or 512M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--time takes minutes, or a time as 1:30:00 or 2-00:00:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template %1. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE. The keys of this template: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script has lines starting with #SBATCH. Take them out and give their values as options of this command: --time, --gpus, --partition and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --template or --script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 was submitted; its folder is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from this template: training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of the template; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this shell script of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition to run in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account or project to charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs per node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs per task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory per node, as 4G or 512M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit, as 1:30:00, or minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the exact script and send nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the job has ended, and print what it used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) has not been met before.
Its key is %3 %4.
Compare it with the one the operator publishes. Trust it and remember it? Type yes or no: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s key %1 is not known yet, and there is no terminal to ask whether it is to be trusted. Connect once from a terminal, or add the key to known_hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is needed, and there is no terminal to ask for it. Use a key or an agent, or set SSH_ASKPASS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not open the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 needs its passphrase, and there is no terminal to ask for it. Add the key to an agent, or set SSH_ASKPASS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks a question, and there is no terminal to answer it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to copy (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to replace (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting: %n of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One of the two folders is here, the other at a site: data practice:data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Comparing: %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make a folder like another, here and at a site: copies what differs, verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder whose contents count: a local one, or SITE:PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that is to become like it; made where it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what this pattern matches, as in a .gitignore; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare files of the same size by their SHA-256, whatever their times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also delete what the first folder has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tell what would be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete so many files at most; needed where it is a lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All places have to be at one site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. With --yes this goes for good: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 free of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count what files and folders of a site hold; with --yes delete them for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to delete, folders with everything in them; links are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a folder at a site, with the folders above it; fine where it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the free space at a site, and what its own quota command says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site; with a path, the space where that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read training logs: TensorBoard, W&amp;B, MLflow, Hugging Face, CSV tables, JSON lines, text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read text logs too: a regular expression whose named groups are the tags and the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading and drawing until Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the progress as JSON lines on standard error, at most ten a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw all tags as a drawing that stays sharp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pattern takes a line with ... for each number, such as &quot;step ... loss=...&quot;, or a regular expression with a group for each, such as loss=(?&lt;loss&gt;\S+).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--existing takes refuse, overwrite, skip, keep-both or resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a different file has the name: refuse (unless told), overwrite, skip, keep-both, or resume, where it is the beginning of what is to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also where there seems to be too little room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line matches the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json and --csv cannot both be written to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every point as CSV; - is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants sign-ins seldom: waiting for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a file or folder of a site into a folder of another one, verified; again to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to copy, as SITE:PATH. It passes through this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to put it into, as SITE:PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the scheduler, by the server, or by Officina&apos;s own guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied or deleted: some folders could not be read, and what seems to be missing may be in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was copied or deleted: %n file(s) would be deleted, which is a lot. If that is right, allow it with --delete-limit %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied, read back here; the site cannot confirm it (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither a site that Officina knows nor an alias of your ~/.ssh/config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officina-cli sites lists those you can name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is empty, where a file or folder is to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as takes a name, without a slash, and neither . nor ..: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The name for --as has %n byte(s); names have 255 at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no name of its own to arrive under. Give it one with --as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the SHA-256 sums of all that was copied, now or before, for sha256sum -c; an older list is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --sums: replace a file that is no list of sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sums names no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for --sums does not exist: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sums names a special file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists and is no list of SHA-256 sums, so it is not replaced. Name another file for --sums, or add --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were there already are not in %1: their sums are not known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read, so it was left as it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to delete (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) to delete</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted, because not everything was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) stayed, because of what is left out in them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An argument is empty, where a folder is to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--delete-limit takes a whole number from 0 on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--exclude takes a pattern as a line of a .gitignore, and this is none: &apos;%1&apos;. A \ before [, * or ? takes that as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync takes folders, and this is none: %1. put and get copy single files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End with exit code 1 where something was left out, or only its beginning was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not connect again where the connection was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n different file(s) of the same name were left as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost. Going on in %n second(s), try %1 of %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to do with it: --existing overwrite replaces it, --existing resume goes on with one that is the beginning of what is to come, --existing skip leaves it out, --existing keep-both copies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is to be said of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out, or copied only in part; everything else was copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted before that: %1. Left: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends in . or .., and is not deleted. Name the folder itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::CloseDialog</name>
    <message>
        <source>Close Officina</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) under way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep going in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep going minimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs can go on while the window is closed; the icon in the system&apos;s bar brings it back. Stopped now, it goes on where it stopped when you resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs can go on while the window is minimised. Stopped now, it goes on where it stopped when you resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs can go on; the connection ends when it has arrived. Stopped now, it goes on where it stopped when you connect to %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep going until done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::CommandPalette</name>
    <message>
        <source>Page, factory, site, draft or command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Commands</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site: connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ComputeForm</name>
    <message>
        <source>Storage (TB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest job (GPUs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this much: measured speed, size of the data, number of tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a kind of run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the kind of run that is chosen in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For restarts, losses between nodes and tries that fail: 15 to 30 % are usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That is %1 node-hours on %2, with %n GPU(s) per node.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of the limit of %1 GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ConflictDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>size and time of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice is for the selected files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as old</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 larger</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 smaller</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as large</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with files that are the beginning of what is to be copied, as an interrupted copy by another program leaves them. That is proved first; what is not, is asked about again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything else some files failed; the report names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) were left out; the report says why. Everything else has been copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else has been copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name are there already, with other content. What should become of them?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ConnectDialog</name>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your SSH configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sites…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants sign-ins seldom: waiting until the next one may be…</source>
        <comment>%1: a site</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::CopyToSiteDialog</name>
    <message>
        <source>Copy to another site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything passes through this computer and is not kept on it. The other site may ask you to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of %1</source>
        <comment>%1: a site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Curves</name>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw on these axes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, on an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, on an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes, on an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, on an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1</source>
        <comment>hours:minutes:seconds since the run began</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the record at byte %2 is damaged (its checksum is wrong) and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from byte %2 on there is something that is no record; reading went on at the next one that could be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what stands at byte %2 makes no sense and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what stands at byte %2 is too large and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the table was not read, because its first line has no column names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the row at byte %2 has another number of cells than the first line; what fits was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by Officina on %1.</source>
        <comment>%1: date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n run(s))</source>
        <comment>a group of runs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is no number any more since step %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was best at step %3 (%4) and has lost more than half of its gain since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 has hardly improved since step %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file was not read, because it does not begin as such a log does. Is it compressed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These histograms are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a hyper-parameter and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>%1: a metric, %2: its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 reached %3 at step %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 reached %3 at step %4, after %5.</source>
        <comment>%5: hours:minutes:seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 reached %3 at step %4, after %5 and %6 GPU-hours.</source>
        <comment>%5: hours:minutes:seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s) from an earlier state</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s), the last of step %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>curves without a place in the legend</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from byte %2 on the file was not read, because there are more points than can be held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there are too many different values; those new from byte %2 on were left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::CurvesPage</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as read %1</source>
        <comment>%1: &apos;3 min ago&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative</source>
        <comment>time since the run began</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of all charts (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder with logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how training goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for logs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the folder of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither TensorBoard event files nor tables of metrics are there so far. They appear here as soon as training writes the first of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) · %2 points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the logs could not be read; everything else is shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>instead of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <comment>of runs, instead of charts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images and more</source>
        <comment>also histograms and texts, instead of charts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts (regex)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only charts whose name matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log y</source>
        <comment>logarithmic vertical axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic scale for the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log x</source>
        <comment>logarithmic horizontal axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic scale for the steps above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vertical axis fits all but the lowest and the highest 5 % of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all there is. A double click on a chart does so, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>%1: run, %2: site, %3: &apos;3 min ago&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of the charts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw runs that belong together as their mean with a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: by folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of one folder together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that differ in the seed together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band from the lowest to the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band of one standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, PDF or a report (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n curve(s) want to be looked at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) were reached.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Job %1: %2</source>
        <comment>%2: a sentence about what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were cancelled, because a curve is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Time since the run began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the run began, times the GPUs of its job. For other runs tell their GPUs in the menu of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <comment>as the horizontal axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of another curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to tell of curves, and values that they are to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x: %1</source>
        <comment>a metric</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more: filter the charts to find them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Group: by %1</source>
        <comment>a hyper-parameter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of an equal hyper-parameter together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hyper-parameter differs between these runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <comment>hyper-parameters against a metric, instead of charts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyper-parameters and a metric as parallel coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>folders or runs; opens a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain logs by a pattern…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at before, also without a connection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of %1…</source>
        <comment>%1: a site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the curves of a job on the Jobs page, or any folder of the site or of this computer that holds TensorBoard event files or tables of metrics. You can also drop a folder here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::DataPage</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage to the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected on the site to the folder of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage to factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected on this computer to the folder of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the practice factory, to a system of the catalogue or to a host of your own to see its files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of %1 show up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and sync…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of the two folders that are shown like the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to another site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of %1</source>
        <comment>%1: a site</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was dragged could not be fetched while the other program waited for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Fetch to…” in the context menu copies it to any folder and takes its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was on its way there before, and stopped halfway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) of the same stopped halfway before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resumed, it goes on where it stopped, with what was decided then. Begun anew, it asks again about files that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::DialogPrompts</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Dossier</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dossier was written with Officina. To send the request, fill in the form of the call&apos;s portal with it.

dossier.pdf: for reading and printing
request.md: the same as text, for copying
request.json: the request as data; Officina opens it
runs.csv: the table of runs, for a spreadsheet
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant code (PIC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office in Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of research in Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the limit of %2 GPU-hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In node-hours: %1 at %n GPU(s) per node of %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest job</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Why this much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How data and people are protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civilian purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respects the AI Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team in accepted countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the rules known on %1. The call’s own page decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The declarations of the portal are the applicant’s own: read and tick them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 runs × %3 nodes × %4 GPUs × %5 h = %6 GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage in TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs of the largest job</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n answer(s) are given.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>- %1: %2</source>
        <comment>a line of a list: what, its value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ErrorPanel</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ErrorText</name>
    <message>
        <source>The scheduler refused the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler did not cancel job %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler did not answer the question for your jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of %1 was not confirmed, so nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another identity than before. The connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept your credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to use %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is something of that name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or quota at the site is full: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer is full: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not read or write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy differs from the original: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site answered something Officina does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job cannot be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is damaged or invalid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site lacks what is needed for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files are untouched, and what has arrived stays at the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files at the site are untouched, and what has arrived stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job was started; what you entered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job and its files are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last known list stays on view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read before stays on view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last saved version is kept, and the text in the window too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An existing file of that name was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other entries are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume continues where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host name, the port and your network; some sites admit registered networks or their VPN only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your network and try again; some sites admit registered networks or their VPN only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one the operator publishes, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the operator renewed the host&apos;s key or someone is between you and the site. Ask the operator for the new fingerprint. Only if it is the one shown below, remove the old line from your known_hosts file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name, and that the public half of your key is registered with the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or ask the owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room at the site, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room at the site, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on this computer, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, the folder and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler&apos;s own words are below; correct what they name and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again. If that repeats, a disk or the network is failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If that repeats, tell us the words below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is named below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the operator, with the words below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a key that is marked as revoked. The connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate for %1 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revoked key may be in the wrong hands. Ask the operator which key the host has now, and do not connect before you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new certificate the way the site describes, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has not enough room for all of it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not enough room for all of it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or choose another folder. Resumed, it is tried all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is there, but did not finish in time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed while it was read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site allows no more work at once on this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files at the site are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a job was started is not known; what you entered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the job was cancelled is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether all of it was done is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the file was replaced is not known; your text is still in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is as it was, and your text is still in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of jobs before you send it again: a second job would cost a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of jobs before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the folder before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again: what is there now is looked at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A busy file system or scheduler is the usual cause. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again once nothing writes to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the transfer has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is your home folder or holds it, and is not deleted as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder, but a special file: a pipe, a socket or a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere, or in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in the folder that is to be copied, or is that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers on that port, but no SSH server does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gives no reason. A file system that may only be read, something that is in use, or a name that is not allowed there are the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is in it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files, folders and links are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link itself is there: look where it leads, and whether that was moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder it lies in, or another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most systems take 255 bytes; some letters take two or more. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host name and the port; 22 is the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::EthicsForm</name>
    <message>
        <source>Where the data comes from, and on what grounds you use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data is involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts are confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How data and people are protected: anonymisation, encryption, fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose is civilian only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The use respects the AI Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone works for an organisation in an accepted country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ExportDialog</name>
    <message>
        <source>Light colours, for paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing that stays sharp (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report with values, for a browser (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::FactoriesPage</name>
    <message>
        <source>not verified</source>
        <extracomment>Behind a fact that rests on general knowledge alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No factory or antenna has all these words in its name, place, systems or sectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Three counts side by side</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n factories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antenna(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: name, country, accelerator, sector…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the factories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antennas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factories and antennas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antenna in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City or host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main accelerator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::FactoryDetail</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen in round %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antenna in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · hosted by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An antenna is a country’s door to factories elsewhere: advice at home, computing time there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its factories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request an allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems of the factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not open yet, as far as is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured (HPL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions come and go: the call’s own page decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antennas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts collected on %1. “Not verified” marks what no page read confirms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::FilePane</name>
    <message>
        <source>Name</source>
        <comment>column of a file list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column of a file list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column of a file list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder shown of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to the folder above (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder (Ctrl+Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hidden files (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new folder in %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home and bookmarks (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size with everything in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search below this folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open terminal here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ssh command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No terminal program was found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable TERMINAL may name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ssh command from the context menu, and paste it into a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <comment>sizes on a disk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the file system that holds this folder; %1 are free for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bookmark of this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for %1 more files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View or edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::FileTable</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::HostKeyDialog</name>
    <message>
        <source>New host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust and remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not met %1 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the site publishes in its documentation, or ask its support. If the two are equal, trust it: Officina remembers the key and refuses any other from then on. If they differ, cancel: you may be talking to someone else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobDetail</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save job record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job was not sent from Officina: its script is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel job %1, “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the queue and uses nothing. Its folder stays: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends at once. What it wrote so far stays, checkpoints too: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are used up.</source>
        <comment>GPU-hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling job %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save job record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobFiles</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobOverview</name>
    <message>
        <source>Running time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>scheduler&apos;s state, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running time of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>running time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time so far, time limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far, %2 at most</source>
        <comment>GPU-hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at most, of %2 asked for</source>
        <comment>memory used</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobTexts</name>
    <message>
        <source>priority</source>
        <comment>why a job waits: others come first</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resources</source>
        <comment>why a job waits: not enough is free</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another job</source>
        <comment>why a job waits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start time</source>
        <comment>why a job waits: a time was asked for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <comment>why a job waits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes not available</source>
        <comment>why a job waits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of the project</source>
        <comment>why a job waits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of the partition</source>
        <comment>why a job waits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushed aside</source>
        <comment>by a job of higher priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of a job, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>nodes, GPUs per node</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <comment>nodes, GPUs of all of them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts ≈ %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time so far, time limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>nodes, GPUs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 used</source>
        <comment>GPU-hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far, %2 at most</source>
        <comment>GPU-hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPU-min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::JobsPage</name>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes × GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine · refreshed %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy job id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save job record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 was submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs run on a site. Connect to one, or to the practice factory to try it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 for your jobs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs in the last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job runs a script on the site&apos;s GPUs. Start with the training template: you see the whole script before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Journey</name>
    <message>
        <source>Choose a factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n factories in Europe, with their systems and ways in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Request an allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a draft for Playground or Fast Lane; it is checked as you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is ready to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n point(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stage your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on its way, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 arrived, every sum verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a folder to the site; every file is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run your training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has been running for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” completed in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit a job; its script is shown before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves of “%1” grow while it trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how “%1” learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves appear here while the job runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: submit a job that starts from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 arrived verified; %n file(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::LeftPartsDialog</name>
    <message>
        <source>Looking for its temporary files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete and remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has arrived of it under a temporary name stays at %1, in %2. Connect there first to have it deleted.</source>
        <comment>%1: a site, %2: a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether temporary files of it stay in %1 could not be found out.</source>
        <comment>%1: a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary file of it, %1, stays there:
%2</source>
        <comment>%1: a size, %2: a path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n temporary file(s) of it, %1 in all, stay in:
%2</source>
        <comment>%1: a size, %2: a folder</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If the same is sent once more, it goes on from what is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::MainWindow</name>
    <message>
        <source>Connect to a site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::MeasureDialog</name>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::MediaCard</name>
    <message>
        <source>This image cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histograms of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Needs</name>
    <message>
        <source>Job %1 “%2” failed after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 “%2” reached its time limit after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 “%2” ran out of memory after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 “%2” lost its node after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) exist on the other side and differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The transfer of %1 was interrupted; it can go on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer of %1 stopped. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n open point(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::NeedsList</name>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open points of requests, stopped transfers and failed jobs appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::NewJobDialog</name>
    <message>
        <source>New job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>unit after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>unit after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder on the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the program chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder that was staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script that will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the site for its work folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes, with the output and the run&apos;s files, to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a number from %2 to %3 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: something in it cannot stand in a script of the scheduler.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Notice</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::OutputView</name>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job wrote no output.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Pages</name>
    <message>
        <source>Job %1 was cancelled, because one of its curves is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the curves of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::PatternDialog</name>
    <message>
        <source>Plain logs by a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files named *.log, *.out, *.err and *.txt are read, too, where their lines match. Write a line as the program prints it, with ... for each number: it is named by the word before it. A regular expression with a named group for each number does as well. Empty: such files of a folder are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on lines of your log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines to try the pattern on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is neither a line with ... for a number nor a regular expression with a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at step %2: %3</source>
        <comment>%1: name of a curve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in these lines matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::PermissionsDialog</name>
    <message>
        <source>Also for everything in the folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run or enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that may be read can then be entered too. Links are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of setting permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set for %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::PointsModel</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ProjectForm</name>
    <message>
        <source>Title of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary: what you want to do and why it matters (150 to 300 words serve well)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software: names, versions, licences, containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints: how often runs are saved, and how they go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::QuestionsDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::QuotaDialog</name>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota at %1</source>
        <comment>%1: a site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the site says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site wants this asked seldom; waiting for its turn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ended with code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the site&apos;s own command says of your quota</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Rail</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RemoveDialog</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from %1 for good, with everything in it? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 of %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::RenameEdit</name>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RenewDialog</name>
    <message>
        <source>Run the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate for %1</source>
        <comment>%1: a site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the command prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is run on this computer, and may open a page in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command still holds %1, which you have to fill in: in the settings of the site, where you connect to it.</source>
        <comment>%1: &apos;&lt;e-mail&gt;&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command cannot be started: %1. The certificate is as it was. Is the program installed?</source>
        <comment>%1: the system&apos;s words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. The certificate is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The certificate is as it was, unless the command says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ended with code %1. The certificate is as it was, unless the command says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ReportDialog</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256, or why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>source and target of a transfer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s), %2</source>
        <comment>result, files, bytes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums for sha256sum -c (*.sha256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report with all details (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are counted here and not listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::ReportText</name>
    <message>
        <source>A link that leads out of the folder: it is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipe, socket or device: neither a file nor a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A different file is there and was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link, and there are no links there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It grew while it was read: only its beginning was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is not between 1970 and 2106, which is all that SFTP can say: the nearest was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time or permissions could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read back: the site could not sum it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RequestEditor</name>
    <message>
        <source>Draft · saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview dossier (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cut-off: apply at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Answer in about %n working day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RequestForm</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RequestsPage</name>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a request for computing time here: it adds up the hours, compares them with the rules, and makes the dossier for the portal. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a Playground request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a duplicated request</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RunDelegate</name>
    <message>
        <source>live</source>
        <comment>a run that still grows</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RunList</name>
    <message>
        <source>Runs (regex)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only runs whose name matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a chart to read its values here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As logged, without smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a regular expression yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this run and those opened with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on this page; empty for its own:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest contrast</source>
        <comment>a colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs that the run keeps busy, for the axis of GPU-hours; 0 for what its job says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RunTable</name>
    <message>
        <source>Filter the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only rows that contain these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best is</source>
        <comment>followed by a choice: the lowest or the highest value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lowest</source>
        <comment>value is the best</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the highest</source>
        <comment>value is the best</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the selected runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter does so, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected rows as tab-separated text, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs with their last and best values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values (regex)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only values whose name matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n further value(s) have no column; the filter finds them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::RunTableModel</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, last</source>
        <comment>%1: name of a curve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <comment>%1: name of a curve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, highest</source>
        <comment>%1: name of a curve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to %1</source>
        <comment>%1: &apos;loss ≤ 0.5&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to %1</source>
        <comment>%1: &apos;loss ≤ 0.5&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours to %1</source>
        <comment>%1: &apos;loss ≤ 0.5&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::RunTypesModel</name>
    <message>
        <source>Kind of run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SearchDialog</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click leads to the folder of what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at %1 names, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Found %1; %n folder(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Part of a name, or a pattern such as *.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns as in a .gitignore: *.txt anywhere, /data/*.bin in one folder, run?/ for folders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SecretDialog</name>
    <message>
        <source>Remember in the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted, please try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Sector</name>
    <message>
        <source>aerospace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agri-food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agriculture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agriculture and forestry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animal health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autonomous systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bioenergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biomedicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biotechnology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue biotechnology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian language models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circular economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>climate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>climate and environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consumer goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>culture and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cybersecurity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cybersecurity (incl. defence)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digital health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digital public services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earth sciences and climate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engineering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environmental health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health and life sciences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>human health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>industry 4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT and cybersecurity incl. quantum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large language models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>life sciences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manufacturing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manufacturing and industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mechanical engineering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public-sector data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robotics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security and cybersecurity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space and earth observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space and robotics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sustainability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transport</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SendForm</name>
    <message>
        <source>Open the call in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests are handed in on the portal of EuroHPC, by you. Export the dossier, open the call, and copy your answers into its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export zip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the call asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy into the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::ServerText</name>
    <message>
        <source>Message of the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
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
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for jobs every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedulers serve thousands of users: ask as rarely as you can bear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your work is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts of requests, the history of your runs and the journal of transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and passphrases are in the system&apos;s keychain, and only where you said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Officina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on Qt %1, libssh, OpenSSL, KArchive, QtKeychain and SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Site</name>
    <message>
        <source>Practice factory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SiteFolderDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SiteSettingsDialog</name>
    <message>
        <source>Channels for one large file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least time between two sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <comment>%1: a site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as help</source>
        <comment>channels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>least time between two sign-ins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are of one connection, which is signed in to once. More help where the way is long; fewer spare a site that allows few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some sites take many sign-ins in a short time for an attack and block the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sites whose certificates last hours. The command is run on this computer when you ask for it, and what it prints is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files go through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s own host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host for files alone, such as a data mover. All else still goes to the site&apos;s own host.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::StartPage</name>
    <message>
        <source>Good morning. Here is where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon. Here is where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening. Here is where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small factory with a real scheduler, on your own machine. Nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice factory is not running. Start it in a terminal with “%1” in Officina&apos;s folder, then come back and press the button again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small training of handwritten digits, to be sent to your work folder and run: 90 kB, about a minute on one core.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::StatusLine</name>
    <message>
        <source>Catalogue of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another Officina runs the transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officina on %1 runs the transfers</source>
        <comment>%1: a computer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of transfers is of a newer Officina: they are not remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of transfers was damaged and was begun anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged one is kept as %1</source>
        <comment>%1: a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers are not remembered: %1</source>
        <comment>%1: a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::StepButton</name>
    <message>
        <source>Nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::StepCard</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SweepCanvas</name>
    <message>
        <source>Runs as parallel coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same numbers are in the table of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a hyper-parameter or a metric, and its value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SweepView</name>
    <message>
        <source>Show only these runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <comment>followed by a choice: a metric</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric that runs are judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes</source>
        <comment>of hyper-parameters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that pass the ranges that were dragged along the axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on an axis takes its range away, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag along an axis to keep only the runs that pass there; a click chooses a run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::SyncDialog</name>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder at %1 like the one of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder of this computer like the one at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare contents, not times (slower)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also delete what the other folder does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out, for example: *.tmp __pycache__/ /data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns of what is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns as in a .gitignore, with spaces between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site and its folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Comparing: %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what would be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again: what is to be done has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to copy (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to replace (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both folders are the same: %n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, delete %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synchronise and delete %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copying; what is too much is deleted when all of it has arrived. Closing this window leaves out the deleting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying: see the transfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything arrived, so nothing was deleted. See the transfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Done: %n deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %1 of %2 are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::TagCard</name>
    <message>
        <source>Show larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save points as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <comment>a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its points can be read as a table: More, Show as table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::TextEditor</name>
    <message>
        <source>UTF-8 with a mark</source>
        <comment>encoding: byte order mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ends of old Macs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the file again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the text writable (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the file, reads it back and compares (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text, so it is not shown. It has %1.</source>
        <comment>%1: a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. Up to %3 can be edited here.</source>
        <comment>sizes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. “Edit” reads all of it.</source>
        <comment>sizes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lines end in different ways, which editing would not keep. It is only shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has lines or characters that editing would not keep. It is only shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has characters that %1 cannot write.</source>
        <comment>%1: an encoding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out, or change the encoding with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>%1: when, such as: today 10:41</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line, 1 to %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard my changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was opened: %1, %2</source>
        <comment>a time and a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now: %1, %2</source>
        <comment>a time and a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by someone else, or another program, while you edited it. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine under another name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload, and lose mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while you edited it. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is write-protected. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved all the same, it keeps its permissions, and has the new content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of several names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is one of %n name(s) (hard links) of the same file. Nothing was written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved, this name has the new content; under the others the file stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::TopBar</name>
    <message>
        <source>Search or run a command…   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 GPU-h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: the host shows another identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate expires in %1</source>
        <comment>%1: &apos;12 min&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with a certificate that is valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits until it may sign in again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of step %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not become true in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 (%2) did not happen: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step happened, in %1 s. All files are in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to the practice factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All factories, and one of them with its systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right one, by its accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request for the factory: who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compute it needs, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished dossier as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier as zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder to stage, and the site beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged, and verified by SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer&apos;s report, saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands at the site now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training job: its exact script before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, and running on its GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves while it trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended, with what it used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its record: COMPLETED, with one GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every point as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the user is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s files fetched back, verified too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in the dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And in French, without a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files in French</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>officina::TransferTray</name>
    <message>
        <source>Show Officina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) need you: see the Data page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) arrived.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>officina::TransfersCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>bytes done of all bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of the transfers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>column of the transfers: the target folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>column of the transfers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <comment>column of the transfers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column of the transfers: the time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of the transfers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files or folders above and stage them, or drag them from the file manager onto the site. What is interrupted goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All transfers together, in MB/s (0: no limit):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small training of handwritten digits, sent to your work folder at the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an ended transfer off the list; what has arrived stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
