// SPDX-License-Identifier: GPL-3.0-or-later
//
// The texts; see the header. One line of the table is one paragraph.
#include "ui/help/guide.h"

#include <QtCore/QCoreApplication>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Paragraph {
    QLatin1StringView place;
    const char *text;
};

// Words in “” are written on buttons and in headings: they are the same here as there.
constexpr Paragraph pages[] = {
    //: Words in “” are on the button or heading of that name: as they are translated there
    {"start"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "This page shows where you are on the way from choosing a factory to a trained model. Each of "
                       "the five steps tells what Officina knows of it, and a click leads to its page.")},
    //: Words in “” are on the button or heading of that name: as they are translated there
    {"start"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "“Needs you” lists stopped transfers, failed jobs and requests with open points. Each has a "
                       "button that leads to where it is mended.")},
    //: Words in “” are on the button or heading of that name: as they are translated there
    {"start"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "“Practise on this computer” starts a small factory with a real scheduler on your own "
                       "machine: it needs no account, and nothing leaves the computer. “Show me around” leads "
                       "through the first run in five steps, and can be left at any time.")},
    {"factories"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "All AI factories of Europe, their antennas and their systems, as a list and on a map. Type "
                       "in the field above or choose filters to see fewer of them; what a factory does not publish "
                       "never hides it.")},
    {"factories"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "The small number behind a figure tells its source, and when it was read. What is marked “not "
                       "verified” was confirmed by no page that was read.")},
    //: Words in “” are on the button of that name: as they are translated there
    {"factories"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "“Find the right one…” asks six questions and ranks the ways to computing time for you. "
                       "“Compare…” puts systems side by side, and “Request an allocation” begins a request for the "
                       "factory in view.")},
    {"factories"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "With the keyboard on the map, the arrows move it, plus and minus zoom, and 0 shows all of "
                       "it.")},
    {"requests"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Here you write requests for computing time. Each is a draft on this computer and is saved as "
                       "you type. You hand it in yourself: Officina makes the dossier, and offers each answer to be "
                       "copied into the portal's form.")},
    //: Words in “” are on the button of that name: as they are translated there
    {"requests"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "The form asks for what the chosen way of access asks. The checks beside it tell what is "
                       "missing and what is against the rules of the call; “Go there” leads to where it is mended.")},
    //: Words in “” are on the button of that name: as they are translated there
    {"requests"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Kinds of run add up to GPU-hours, and are compared with the limit. “Estimate…” reckons what "
                       "a training takes; “Measured jobs…” shows the reviewers how your own jobs ran. “Calendar” has "
                       "the cut-offs to come and the days of your awards.")},
    {"portals"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "A portal tells what you were awarded, what of it is used and left, when it ends, and which "
                       "calls are open. Officina reads portals that run Waldur, such as EFP Allocations and Puhuri.")},
    {"portals"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "To read a portal Officina needs a token from your profile there. The token goes to that "
                       "address alone, and is kept in the system's keychain; without a keychain it is forgotten when "
                       "Officina ends. What a portal does not tell is said to be not told.")},
    {"portals"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "A proposal is made as a draft in the portal, which only you and your team see there. It is "
                       "submitted only after one more question.")},
    {"data"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "On one side are the files of this computer, on the other those of the site. Choose files or "
                       "folders and stage them to the site or fetch them from it, or drag them across.")},
    {"data"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Each file is verified after it was copied, by SHA-256 where the site can reckon it. A "
                       "transfer that was interrupted goes on where it stopped. Where another file of the same name "
                       "is there already, you are asked, and nothing is overwritten by itself.")},
    //: Words in “” are on the button of that name: as it is translated there
    {"data"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "“Compare and sync…” makes one of the two folders like the other, and shows first what it "
                       "would copy, replace and delete. The menu of a file has the rest: rename, delete, "
                       "permissions, size, search, a terminal.")},
    {"jobs"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Your jobs at all connected sites, as their schedulers tell them. The list keeps itself "
                       "fresh; while a site does not answer, it shows what was known last, and of when that is.")},
    //: Words in “” are on the button of that name: as they are translated there
    {"jobs"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "“New job…” makes a script from a template and a form, and sends it as it is shown. “Run a "
                       "folder…” sends a folder of this computer to the site and runs a command in a copy of it.")},
    //: Words in “” are on the button of that name: as they are translated there
    {"jobs"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Choose a job to see why it waits or how it ended, its output as it is written, its script "
                       "and its files. “Open curves” shows how its training goes. Several rows can be chosen and "
                       "acted on at once; a question comes before anything is cancelled.")},
    {"jobs"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "The history remembers every job that was seen here for two years, with what it used.")},
    //: Words in “” are on the button of that name: as it is translated there
    {"curves"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "What training runs log, drawn while they log it. Open the curves of a job on the Jobs page, "
                       "or with “Open” a folder with logs of this computer or of a site: TensorBoard, W&B, MLflow "
                       "and many other formats are recognised by what is in the files.")},
    {"curves"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "The list at the side says which runs are drawn. Point at a chart to read its values in that "
                       "list, drag across it to zoom in, and double-click to see all again. With the keyboard on a "
                       "chart, plus and minus zoom, the arrows move along it, and 0 shows all; its menu has its "
                       "points as a table.")},
    {"curves"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Smoothing changes what is drawn, never what was logged: the pale line is the logged one.")},
    //: Words in “” are on the button of that name: as they are translated there
    {"curves"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "“Alerts…” tells you when a curve goes wrong, and cancels its job only if you chose that "
                       "there. “Export” saves tables, pictures and a report.")},
    {"cohort"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "For teachers and accelerators: who works together at a site, and who is at which step. "
                       "Import the table of people that you have, or add them one by one.")},
    //: Words in “” are on the button of that name: as they are translated there
    {"cohort"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "“Invite…” makes one signed file for all members. It holds no password, and you send it "
                       "yourself. Members answer with signed reports, which “Take reports…” reads.")},
    //: Words in “” are on the button of that name: as it is translated there
    {"cohort"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "“Ask the site” looks at the project's jobs and at what the teams have left, where the site "
                       "shows that. What nobody told is shown as not known. The roster is personal data: it stays on "
                       "this computer unless you export it.")},
    {"settings"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "What is set here counts at once. Language and colours change without a restart, and "
                       "transfers go on meanwhile.")},
    {"settings"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "News of your jobs appear on the desktop while the window is not in front; here you choose "
                       "which, and in which hours none. Your project at a site and the way in are not set here, but "
                       "in that site's own settings, in the window that connects.")},
    {"settings"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Passwords and passphrases are kept in the system's keychain, and only where you said so. An "
                       "update of the catalogue is taken only with the right signature, and can be undone by one "
                       "click.")},
    {"doctor"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "This page looks at all that signing in and working at one site need: keys and certificate, "
                       "the way to the host and its identity; after signing in also scheduler, programs, room and "
                       "account.")},
    //: Words in “” are on the button of that name: as it is translated there
    {"doctor"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Each line is fine, to be mended, or not known, and tells the next step where there is one. "
                       "Looking from outside signs in nowhere; “Sign in and look” does so when you click it.")},
    //: Words in “” are on the button of that name: as they are translated there
    {"doctor"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "“Check again” looks anew after you changed something. “Copy report” has it all as text for "
                       "the site's support, without secrets.")},
};

constexpr Paragraph dialogs[] = {
    {"connectDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Choose the site to work with, or type its address. The list has the practice factory, the "
                       "hosts of your SSH configuration, the systems of the catalogue, and what you used lately.")},
    {"connectDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Officina signs in as OpenSSH does, with your keys, certificates and agent, and asks for "
                       "passwords and codes where the site does. A host that was never seen before shows its "
                       "fingerprint: compare it with the one that the site publishes. A host whose identity has "
                       "changed is refused.")},
    //: Words in “” are on the button of that name: as they are translated there
    {"connectDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Why it did not work stands below the list. “Can I get in?” looks at everything that may "
                       "stand in the way, “Key…” helps to make a key and to hand it in, and “Settings…” has your "
                       "project there and how the site is reached.")},
    {"keyDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Four steps to a key that the site takes: choose or make one, hand in its public half, try "
                       "whether it is taken, connect. Each step can be left and come back to.")},
    {"keyDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "The private half never leaves this computer, and no key that is there is replaced. The "
                       "passphrase protects it from whoever gets hold of the file; it is kept in the system's "
                       "keychain only if you say so. A site may need a while before it takes a new key.")},
    {"newJobDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Begin with a template or with a script of your own. Form and script follow each other, and "
                       "the script that is shown is the one that is sent, byte for byte.")},
    {"newJobDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "The checks tell whether the job is within what the site allows, and how many GPU-hours it "
                       "takes at most. What the site does not tell is said to be not known.")},
    {"newJobDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Nothing is sent before you submit it. If no answer comes, look at the list of jobs before "
                       "you send it again: a second job costs a second time.")},
    {"runFolderDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "What changed in a folder of this computer is sent to the site, and the command runs in a "
                       "copy of it there. What .gitignore and .officinaignore name is not sent.")},
    {"runFolderDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "What would be sent is told before anything is. The command and the amounts of each folder "
                       "are remembered for the next time; results are fetched into the folder once the job has "
                       "ended.")},
    {"syncDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Makes one of the two folders like the other. First both are compared: nothing is changed "
                       "before you have seen what would be copied, replaced and deleted, and said yes.")},
    {"syncDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Files are compared by size and time, or by content where you choose that. Deleting has to be "
                       "chosen, too; it begins when everything has arrived, and only while this window is open.")},
    {"finderDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Answer what you know, and leave the rest open. With every answer the ways to computing time "
                       "are ranked anew, with the reasons for and against each, and their sources.")},
    //: Words in “” are on the button of that name: as it is translated there
    {"finderDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "“Begin the request” takes your answers along. Two to four systems can be checked and "
                       "compared. All of it can be copied or saved as PDF.")},
    {"invitationDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "An invitation is a small signed file, or a link, by which a teacher sets up a site for you. "
                       "All that it would set is shown here, and nothing is set before you agree.")},
    {"invitationDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "The signature tells which key made it: if you do not know the fingerprint, ask the teacher "
                       "for it by another way. A forged, damaged or expired invitation is not taken. It holds no "
                       "password: you sign in as yourself.")},
    {"textEditor"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "A text file of this computer or of a site. It is read-only until you make it writable; when "
                       "it is saved it is read back and compared. Where somebody else has changed it meanwhile, you "
                       "are asked. Of a large file the beginning is shown.")},
    {"alertsDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Here you choose what is told of curves: values that are no numbers any more, a gain that is "
                       "lost, or hardly any progress. Targets are values that curves are to reach; what it took each "
                       "run is told then. A job is cancelled for a lost curve only if you choose it here.")},
    {"estimatorDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "Reckons what a training takes: operations, GPU-hours, memory, GPUs, storage and days, each "
                       "with its arithmetic. What is known neither here nor to the catalogue stays unknown until you "
                       "enter it. Two figures make a beginning: the parameters of the model, and the tokens it is "
                       "trained on.")},
    {"proposalDialog"_L1,
     QT_TRANSLATE_NOOP("Guide",
                       "A proposal is made in two steps. The first makes a draft in the portal, which only you and "
                       "your team see there; the second submits it, after a question that says what goes where, and "
                       "cannot be taken back here. Where no answer comes, nothing is sent a second time: look in the "
                       "portal.")},
};

} // namespace

QStringList guideTo(const QString &place)
{
    QStringList paragraphs;
    const auto add = [&](const auto &table) {
        for (const Paragraph &paragraph : table)
            if (paragraph.place == place)
                paragraphs += QCoreApplication::translate("Guide", paragraph.text);
    };
    add(pages);
    add(dialogs);
    return paragraphs;
}

QStringList guidePlaces()
{
    QStringList places;
    const auto add = [&](const auto &table) {
        for (const Paragraph &paragraph : table)
            if (!places.contains(paragraph.place))
                places += paragraph.place;
    };
    add(pages);
    add(dialogs);
    return places;
}

} // namespace officina
