// SPDX-License-Identifier: GPL-3.0-or-later
//
// A process with a fault can do very little: what it needs is made ready before, and the handler only writes bytes.
#include "client/base/crashnote.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define OFFICINA_NO_CRASH_NOTES
#endif

#ifndef OFFICINA_NO_CRASH_NOTES
#include <csignal>
#ifdef _WIN32
#include <windows.h>
#else
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#if __has_include(<execinfo.h>)
#include <execinfo.h>
#define OFFICINA_BACKTRACE
#endif
#endif
#endif

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNotes = 5;

QString newest(const QString &folder)
{
    return folder + u"/last.txt"_s;
}

#if !defined(OFFICINA_NO_CRASH_NOTES) && !defined(_WIN32)

QByteArray notePath;  // of the handler, so never changed once it is set
QByteArray noteBegin;

void say(int file, const char *text, size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(file, text, size);
        if (written <= 0)
            return;
        text += written;
        size -= size_t(written);
    }
}

const char *nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV: return "SIGSEGV: memory that is not there\n";
    case SIGBUS: return "SIGBUS: memory that cannot be reached\n";
    case SIGFPE: return "SIGFPE: arithmetic\n";
    case SIGILL: return "SIGILL: instruction\n";
    default: return "SIGABRT: given up by the program itself\n";
    }
}

// Only what may be called in the handler of a signal; backtrace() may since it has been called once before.
void leaveNote(int signal)
{
    const int file = ::open(notePath.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file >= 0) {
        say(file, noteBegin.constData(), size_t(noteBegin.size()));
        const char *name = nameOf(signal);
        say(file, name, std::strlen(name));
#ifdef OFFICINA_BACKTRACE
        void *frames[64];
        backtrace_symbols_fd(frames, backtrace(frames, 64), file);
#endif
        ::close(file);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal); // ends as it would have without us: with a core, and for who waits for it
}

void watch()
{
#ifdef OFFICINA_BACKTRACE
    void *frame[1];
    backtrace(frame, 1);
#endif
    // A stack that overflowed has no room for a handler.
    constexpr size_t room = 256 << 10;
    static char stack[room];
    stack_t other = {};
    other.ss_sp = stack;
    other.ss_size = room;
    sigaltstack(&other, nullptr);
    struct sigaction action = {};
    action.sa_handler = leaveNote;
    action.sa_flags = SA_ONSTACK | int(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT})
        sigaction(signal, &action, nullptr);
}

#elif !defined(OFFICINA_NO_CRASH_NOTES)

std::wstring notePath;
QByteArray noteBegin;
const void *programAt = nullptr; // another place at each start, from which the fault's is counted

void writeNote(const char *line, int size)
{
    const HANDLE file =
        CreateFileW(notePath.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return;
    DWORD written = 0;
    WriteFile(file, noteBegin.constData(), DWORD(noteBegin.size()), &written, nullptr);
    WriteFile(file, line, DWORD(size), &written, nullptr);
    CloseHandle(file);
}

LONG WINAPI leaveNote(EXCEPTION_POINTERS *fault)
{
    char line[128];
    const EXCEPTION_RECORD &what = *fault->ExceptionRecord;
    writeNote(line,
              wsprintfA(line, "exception %08lx at %p, the program is at %p\n", what.ExceptionCode,
                        what.ExceptionAddress, programAt));
    return EXCEPTION_CONTINUE_SEARCH;
}

// By the program itself, or for an exception that nobody caught: to the system that is no fault.
void leaveNoteOfAbort(int)
{
    constexpr char line[] = "SIGABRT: given up by the program itself\n";
    writeNote(line, int(sizeof line - 1)); // it ends when this returns
}

void watch()
{
    programAt = GetModuleHandleW(nullptr);
    // A stack that overflowed has no room for a handler.
    ULONG room = 64 << 10;
    SetThreadStackGuarantee(&room);
    SetUnhandledExceptionFilter(leaveNote);
    std::signal(SIGABRT, leaveNoteOfAbort);
}

#endif

} // namespace

#ifdef OFFICINA_NO_CRASH_NOTES
void keepCrashNotes(const QString &, const QString &) {}
#else
void keepCrashNotes(const QString &folder, const QString &about)
{
    if (!QDir().mkpath(folder))
        return;
    noteBegin = about.toUtf8() + '\n';
#ifdef _WIN32
    notePath = QDir::toNativeSeparators(newest(folder)).toStdWString();
#else
    notePath = QFile::encodeName(newest(folder));
#endif
    watch();
}
#endif

std::optional<CrashNote> takeCrashNote(const QString &folder)
{
    QFile file(newest(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    CrashNote note{QFileInfo(file).lastModified().toUTC(), QString::fromUtf8(file.read(64 << 10))};
    file.close();
    const QString kept = folder + u'/' + note.when.toString(u"yyyy-MM-dd'T'HH-mm-ss'Z'"_s) + u".txt"_s;
    QFile::remove(kept);
    if (!file.rename(kept)) // told at each start would be worse than lost
        file.remove();
    QDir notes(folder, u"*.txt"_s, QDir::Name | QDir::Reversed, QDir::Files);
    const QStringList names = notes.entryList();
    for (const QString &old : names.sliced(std::min(mostNotes, names.size())))
        notes.remove(old);
    return note;
}

} // namespace officina
