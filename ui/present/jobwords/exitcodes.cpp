// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exit codes and signals in words; see the header. Numbers are those of Linux, where the jobs run.
#include "ui/present/jobwords/exitcodes.h"

#include "client/schedulers/exitcode.h"
#include "ui/present/jobwords/entry.h"

#include <QtCore/QCoreApplication>

namespace officina::jobwords {

namespace {

using namespace Qt::StringLiterals;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(officina::JobWords)

public:
    static constexpr Entry codes[] = {
        {"0", Kind::Done, QT_TR_NOOP("no error"), QT_TR_NOOP("It ended without an error.")},
        {"1", Kind::Own, QT_TR_NOOP("error"),
         QT_TR_NOOP("The program or the last command of the script reports an error."),
         QT_TR_NOOP("Read the end of its output.")},
        {"2", Kind::Own, QT_TR_NOOP("wrong use"),
         QT_TR_NOOP("The program reports an error; 2 often means wrong options, or a file that is not there."),
         QT_TR_NOOP("Read the end of its output, and check the options and the file names.")},
        {"124", Kind::Own, QT_TR_NOOP("own time limit"),
         QT_TR_NOOP(
             "The program reports an error; 124 is what the command timeout gives when the time set there is over."),
         QT_TR_NOOP("Look for timeout in the script; else read the end of its output.")},
        {"126", Kind::Own, QT_TR_NOOP("cannot be run"), QT_TR_NOOP("A program was found but cannot be run."),
         QT_TR_NOOP("Check that it may be executed (chmod +x) and was built for this machine's processors.")},
        {"127", Kind::Own, QT_TR_NOOP("command not found"),
         QT_TR_NOOP("A command that the script names was not found."),
         QT_TR_NOOP("Load its module or activate its environment in the script, and check the name.")},
        {"254", Kind::Own, QT_TR_NOOP("error"),
         QT_TR_NOOP("The program reports an error; PBS gives 254 too where the shell of the script cannot be run."),
         QT_TR_NOOP("Check the first line of the script, and read the end of its output.")},
        {"255", Kind::Own, QT_TR_NOOP("error"),
         QT_TR_NOOP("The program reports an error; 255 often comes from ssh, from MPI, or from exit -1."),
         QT_TR_NOOP("Read the end of its output.")},
    };
    static constexpr Entry otherCode = {"", Kind::Own, QT_TR_NOOP("error"),
                                        QT_TR_NOOP("The program reports an error with a code of its own."),
                                        QT_TR_NOOP("Read the end of its output, or look the code up in the "
                                                   "program's documentation.")};

    static constexpr Entry signalWords[] = {
        {"1", Kind::Stopped, QT_TR_NOOP("hung up"),
         QT_TR_NOOP("It was ended because the terminal or the program that had started it went away (SIGHUP)."),
         QT_TR_NOOP("Send it as a batch job that needs no terminal.")},
        {"2", Kind::Stopped, QT_TR_NOOP("interrupted"), QT_TR_NOOP("It was interrupted, as with Ctrl+C (SIGINT).")},
        {"3", Kind::Stopped, QT_TR_NOOP("interrupted"), QT_TR_NOOP("It was told to quit (SIGQUIT).")},
        {"4", Kind::Own, QT_TR_NOOP("other processor"),
         QT_TR_NOOP("The program used an instruction that the processor does not have (SIGILL)."),
         QT_TR_NOOP("Build or install it on a node of this kind.")},
        {"5", Kind::Own, QT_TR_NOOP("crashed"),
         QT_TR_NOOP("The program stopped itself at a trap, as debuggers set them (SIGTRAP)."),
         QT_TR_NOOP("Read the end of its output.")},
        {"6", Kind::Own, QT_TR_NOOP("aborted"),
         QT_TR_NOOP("The program gave up because of an error that it found itself (SIGABRT)."),
         QT_TR_NOOP("Read the end of its output.")},
        {"7", Kind::Own, QT_TR_NOOP("bus error"),
         QT_TR_NOOP("The program touched memory that was not there, often because shared memory or a disk was full "
                    "(SIGBUS)."),
         QT_TR_NOOP("Use fewer data-loading workers or a larger /dev/shm, and check the room on the disk.")},
        {"8", Kind::Own, QT_TR_NOOP("arithmetic error"),
         QT_TR_NOOP("The program made an arithmetic error such as a division by zero (SIGFPE)."),
         QT_TR_NOOP("Check its input, and read the end of its output.")},
        {"9", Kind::Own, QT_TR_NOOP("killed"),
         QT_TR_NOOP("It was killed at once (SIGKILL), most often for using too much memory."),
         QT_TR_NOOP("Compare the memory it used with what it had asked for, and ask for more.")},
        {"10", Kind::Own, QT_TR_NOOP("warning signal"),
         QT_TR_NOOP("It was sent SIGUSR1 or SIGUSR2, often as a warning before the end, and had no answer to it."),
         QT_TR_NOOP("Let the program catch that signal, or do not ask for it (sbatch --signal).")},
        {"11", Kind::Own, QT_TR_NOOP("crashed"),
         QT_TR_NOOP("The program crashed: it used memory that is not its own (SIGSEGV)."),
         QT_TR_NOOP("Check that all libraries and modules are of the versions it was built with.")},
        {"12", Kind::Own, QT_TR_NOOP("warning signal"),
         QT_TR_NOOP("It was sent SIGUSR1 or SIGUSR2, often as a warning before the end, and had no answer to it."),
         QT_TR_NOOP("Let the program catch that signal, or do not ask for it (sbatch --signal).")},
        {"13", Kind::Own, QT_TR_NOOP("reader gone"),
         QT_TR_NOOP("It wrote to a program that had ended already (SIGPIPE)."),
         QT_TR_NOOP("Look in its output for what ended first.")},
        {"14", Kind::Own, QT_TR_NOOP("own alarm"),
         QT_TR_NOOP("An alarm that the program had set itself ended it (SIGALRM)."),
         QT_TR_NOOP("Read the end of its output.")},
        {"15", Kind::Stopped, QT_TR_NOOP("told to end"),
         QT_TR_NOOP("It was told to end (SIGTERM): it was cancelled, preempted, or its time was over.")},
        {"24", Kind::Own, QT_TR_NOOP("out of CPU time"),
         QT_TR_NOOP("It used more processor time than a limit allows (SIGXCPU)."),
         QT_TR_NOOP("Look for ulimit in the script and the limits of the site; login nodes have low ones.")},
        {"25", Kind::Own, QT_TR_NOOP("file too large"),
         QT_TR_NOOP("It wrote a file that is larger than a limit allows (SIGXFSZ)."),
         QT_TR_NOOP("Look for ulimit in the script, or write several smaller files.")},
        {"31", Kind::Own, QT_TR_NOOP("call not allowed"),
         QT_TR_NOOP("It asked the system for something that it may not do (SIGSYS)."),
         QT_TR_NOOP("Check that the container or program fits the system of the site.")},
    };
    static constexpr Entry otherSignal = {"", Kind::Own, QT_TR_NOOP("ended by a signal"),
                                          QT_TR_NOOP("The program was ended by a signal."),
                                          QT_TR_NOOP("Read the end of its output.")};
};

// Slurm's exit code of a job is cut to seven bits where it is no program's: 253 (out of memory) reads as
// signal 125, 4021 (it could not open the files) as 53. No program is ended by such signals.
class SlurmTexts
{
    Q_DECLARE_TR_FUNCTIONS(officina::JobWords)

public:
    static constexpr Entry numbers[] = {
        {"125", Kind::Own, QT_TR_NOOP("out of memory"),
         QT_TR_NOOP("It used more memory than it had asked for, and a part of it was killed."),
         QT_TR_NOOP("Ask for more memory, or let it use less: smaller batches, fewer workers.")},
        {"53", Kind::NeedsYou, QT_TR_NOOP("output not opened"),
         QT_TR_NOOP("Slurm could not open the job's output file or folder, so nothing of it ran."),
         QT_TR_NOOP("Check that its folder exists, that you may write in it, and that the quota is not used up.")},
    };
    static constexpr Entry codes[] = {
        {"9", Kind::Own, QT_TR_NOOP("error"),
         QT_TR_NOOP("The program reports an error; srun gives 9 where what it ran was killed (SIGKILL)."),
         QT_TR_NOOP("Compare the memory it used with what it had asked for, and read the end of its output.")},
        {"11", Kind::Own, QT_TR_NOOP("error"),
         QT_TR_NOOP("The program reports an error; srun gives 11 where what it ran crashed (SIGSEGV)."),
         QT_TR_NOOP("Read the end of its output.")},
    };
    static constexpr Entry other = {"", Kind::SiteSide, QT_TR_NOOP("Slurm's own number"),
                                    QT_TR_NOOP("Slurm gives a number that programs are hardly ever ended with; its "
                                               "own errors in starting a job look so."),
                                    QT_TR_NOOP("Check its folder and the first line of its script; if they are "
                                               "right, tell the site's support.")};
};

constexpr int lastUsualSignal = 31; // what is above are Linux's real-time signals

} // namespace

Words programExit(int code, const QString &word)
{
    if (const Entry *entry = findWord(Texts::codes, QString::number(code)))
        return wordsOf(*entry, word);
    if (code > 128 && code <= 128 + lastUsualSignal)
        return programSignal(code - 128, word);
    return wordsOf(Texts::otherCode, word);
}

Words programSignal(int signal, const QString &word)
{
    const Entry *entry = findWord(Texts::signalWords, QString::number(signal));
    return wordsOf(entry ? *entry : Texts::otherSignal, word);
}

namespace {

Words slurmCode(int code, const QString &word)
{
    const Entry *entry = findWord(SlurmTexts::codes, QString::number(code));
    return entry ? wordsOf(*entry, word) : programExit(code, word);
}

// What the one and the other mean, side by side.
Words eitherCode(int code, int larger, const QString &word)
{
    Words words = slurmCode(code, word);
    const Words other = slurmCode(larger, word);
    const auto meaning = [](int number, const QString &sentence) {
        //: an exit code, and what it means in a sentence
        return Texts::tr("%1: %2").arg(number).arg(sentence);
    };
    //: two exit codes
    const QString both =
        Texts::tr("Its exit code is %1 or %2, which Slurm's accounting does not tell apart.").arg(code).arg(larger);
    words.sentence = QStringList{both, meaning(code, words.sentence), meaning(larger, other.sentence)}.join(u' ');
    if (words.chip != other.chip)
        //: two meanings of an exit code: "command not found or error"
        words.chip = Texts::tr("%1 or %2").arg(words.chip, other.chip);
    if (words.kind != other.kind)
        words.kind = Kind::Own;
    if (words.next.isEmpty() || code == 0)
        words.next = other.next;
    return words;
}

} // namespace

Words slurmExit(int code, int signal, const QString &state, bool isCut)
{
    const QString word = u"%1:%2"_s.arg(code).arg(signal);
    // Of these the scheduler decided; the code is only what was left of the program.
    for (const QLatin1StringView decided : {"CANCELLED"_L1, "TIMEOUT"_L1, "NODE_FAIL"_L1, "PREEMPTED"_L1, "DEADLINE"_L1,
                                            "BOOT_FAIL"_L1, "OUT_OF_ME"_L1}) {
        if (!state.startsWith(decided))
            continue;
        Words words = slurmState(state);
        words.word = word;
        return words;
    }
    if (const Entry *entry = findWord(SlurmTexts::numbers, QString::number(signal)))
        return wordsOf(*entry, word);
    if (signal > lastUsualSignal)
        return wordsOf(SlurmTexts::other, word);
    if (signal > 0)
        return programSignal(signal, word);
    const auto larger = otherExitCode(code, isCut);
    return larger ? eitherCode(code, *larger, word) : slurmCode(code, word);
}

} // namespace officina::jobwords
