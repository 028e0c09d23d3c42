// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sums made by the far side; see the header.
#include "client/staging/checksum/remotechecksums.h"

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int namesAtOnce = 400; // long paths, quoted: less than a command may have

// The slowest that is waited for: a file that has to come from tape first, then 1 MB/s.
std::chrono::milliseconds limitFor(qint64 bytes)
{
    return 15min + std::chrono::seconds(bytes / 1'000'000);
}

bool isSum(QByteArrayView text)
{
    return text.size() == 64
        && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

// As an argument of a program: neither an option nor standard input.
QByteArray argument(const RemotePath &path)
{
    return path.bytes().startsWith('-') ? "./" + path.bytes() : path.bytes();
}

class ShellSums : public PendingSums
{
public:
    ShellSums(std::shared_ptr<RemoteShell> shell, qint64 number, qint64 bytes)
        : m_shell(std::move(shell)), m_number(number), m_deadline(limitFor(bytes))
    {}

    Result<Progress> poll() override
    {
        const auto more = m_shell->poll(m_number);
        if (more && *more == Progress::Pending && m_deadline.hasExpired()) {
            m_shell->giveUp();
            return failure(Error::Kind::TooSlow, {}, u"sha256sum"_s);
        }
        return more;
    }

    Result<> wait() override { return m_shell->wait(); }

protected:
    QByteArray answer() { return m_shell->take(m_number); }

private:
    std::shared_ptr<RemoteShell> m_shell;
    qint64 m_number;
    QDeadlineTimer m_deadline;
};

class FileSums : public ShellSums
{
public:
    FileSums(std::shared_ptr<RemoteShell> shell, qint64 number, const QList<RemotePath> &files, qint64 bytes)
        : ShellSums(std::move(shell), number, bytes), m_files(files)
    {}

    QList<QByteArray> take() override
    {
        const auto byName = checksums::parse(answer());
        QList<QByteArray> sums;
        for (const RemotePath &file : std::as_const(m_files))
            sums.append(byName.value(argument(file)));
        return sums;
    }

private:
    QList<RemotePath> m_files;
};

class FileTimes : public ShellSums
{
public:
    FileTimes(std::shared_ptr<RemoteShell> shell, qint64 number, const QList<RemotePath> &files)
        : ShellSums(std::move(shell), number, 0), m_files(files)
    {}

    QList<QByteArray> take() override
    {
        QHash<QByteArray, QByteArray> byName;
        const auto records = answer().split('\0');
        for (const QByteArray &record : records.sliced(std::min<qsizetype>(1, records.size()))) {
            if (const qsizetype space = record.indexOf(' '); space > 0)
                byName.insert(record.sliced(space + 1), record.first(space));
        }
        QList<QByteArray> times;
        for (const RemotePath &file : std::as_const(m_files))
            times.append(byName.value(argument(file)));
        return times;
    }

private:
    QList<RemotePath> m_files;
};

class BlockSums : public ShellSums
{
public:
    using ShellSums::ShellSums;

    QList<QByteArray> take() override
    {
        QList<QByteArray> sums;
        const QByteArray printed = answer();
        for (const QByteArray &line : printed.sliced(printed.indexOf('\0') + 1).split('\n')) { // "SUM  -"
            if (line.size() > 64 && isSum(line.first(64)))
                sums.append(line.first(64));
        }
        return sums;
    }
};

class GrowingSum : public PendingSums
{
public:
    GrowingSum(std::unique_ptr<ssh::Command> command, qint64 size)
        : m_command(std::move(command)), m_size(size), m_deadline(limitFor(size))
    {}

    Result<Progress> poll() override
    {
        const auto more = m_command->poll();
        if (more && *more == Progress::Pending && m_deadline.hasExpired())
            return failure(Error::Kind::TooSlow, {}, u"sha256"_s);
        return more;
    }

    Result<> wait() override { return m_command->wait(20ms); }

    void grown(qint64 bytes) override
    {
        if (bytes < m_size && bytes < m_told + (4 << 20))
            return;
        m_told = bytes;
        m_deadline = QDeadlineTimer(limitFor(m_size)); // the sender sets the pace
        m_command->send(QByteArray::number(bytes) + '\n');
        if (bytes >= m_size)
            m_command->closeInput();
    }

    QList<QByteArray> take() override
    {
        const auto words = m_command->output().out.simplified().split(' '); // "SIZE SUM"
        const bool whole = words.size() >= 2 && words.at(words.size() - 2).toLongLong() == m_size;
        return {whole && isSum(words.last()) ? words.last() : QByteArray()};
    }

private:
    std::unique_ptr<ssh::Command> m_command;
    qint64 m_size;
    qint64 m_told = 0;
    QDeadlineTimer m_deadline;
};

} // namespace

namespace checksums {

Pending ofFiles(std::shared_ptr<RemoteShell> shell, const QList<RemotePath> &files, qint64 bytes)
{
    // A file that cannot be read is missing from the answer; the exit code would say no more.
    QByteArray script;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (i % namesAtOnce == 0)
            script += "\nsha256sum -z --";
        script += ' ' + shellQuote(argument(files.at(i)));
    }
    const qint64 number = shell->send(script);
    return std::make_unique<FileSums>(std::move(shell), number, files, bytes);
}

Pending timesOf(std::shared_ptr<RemoteShell> shell, const QList<RemotePath> &files)
{
    QByteArray script;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (i % namesAtOnce == 0)
            script += "\nstat -L --printf '%Y %n\\0' --";
        script += ' ' + shellQuote(argument(files.at(i)));
    }
    const qint64 number = shell->send(script);
    return std::make_unique<FileTimes>(std::move(shell), number, files);
}

Pending ofBlocks(std::shared_ptr<RemoteShell> shell, const RemotePath &file, qint64 offset, qint64 length, qint64 block)
{
    QByteArray script = offset > 0 ? "tail -c +" + QByteArray::number(offset + 1) + ' ' + file.shellWord() + " | head"
                                   : QByteArray("head");
    script += " -c " + QByteArray::number(length) + (offset > 0 ? QByteArray() : ' ' + file.shellWord());
    script += block < length ? " | split -b " + QByteArray::number(block) + " --filter=sha256sum -"
                             : QByteArray(" | sha256sum");
    const qint64 number = shell->send(script);
    return std::make_unique<BlockSums>(std::move(shell), number, length);
}

Result<Pending> ofGrowing(ssh::Session &session, const RemotePath &file, qint64 size)
{
    // Into one buffer over and over: making a new one for each piece costs as much as summing it.
    const QByteArray script =
        R"~(import sys,hashlib;h=hashlib.sha256();f=open(sys.argv[1],"rb",0);m=memoryview(bytearray(1<<18));)~"
        R"~([h.update(b) for l in sys.stdin for b in )~"
        R"~(iter(lambda:m[:f.readinto(m[:max(0,min(int(l)-f.tell(),1<<18))])],b"")];)~"
        R"~(print(f.tell(),h.hexdigest()))~";
    auto started = session.start("python3 -I -S -c " + shellQuote(script) + ' ' + file.shellWord());
    if (!started)
        return passOn(started);
    return std::make_unique<GrowingSum>(std::move(*started), size);
}

QHash<QByteArray, QByteArray> parse(const QByteArray &printed)
{
    QHash<QByteArray, QByteArray> result;
    const auto records = printed.split('\0');
    for (const QByteArray &record : records.sliced(std::min<qsizetype>(1, records.size()))) {
        if (record.size() > 66 && isSum(record.first(64)))
            result.insert(record.sliced(66), record.first(64));
    }
    return result;
}

} // namespace checksums

} // namespace officina
