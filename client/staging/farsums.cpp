// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sums made by the far side; see the header.
//
// The login's shell may be any, also csh or fish: every command is one line without anything that
// these read differently inside single quotes, and the rest is left to sh.
#include "client/staging/farsums.h"

namespace officina {

using namespace std::chrono_literals;

namespace {

// A busy parallel file system reads at 20 MB/s and more.
std::chrono::milliseconds limitFor(qint64 bytes)
{
    return 60s + std::chrono::seconds(bytes / 20'000'000);
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

class CommandSums : public PendingSums
{
public:
    CommandSums(std::unique_ptr<ssh::Command> command, qint64 bytes)
        : m_command(std::move(command)), m_deadline(limitFor(bytes))
    {}

    Result<bool> poll() override
    {
        const auto more = m_command->poll();
        if (more && *more && m_deadline.hasExpired())
            return failure(Error::Kind::Timeout);
        return more;
    }

    Result<> wait() override { return m_command->wait(20ms); }

protected:
    std::unique_ptr<ssh::Command> m_command;
    QDeadlineTimer m_deadline;
};

class FileSums : public CommandSums
{
public:
    FileSums(std::unique_ptr<ssh::Command> command, const QList<RemotePath> &files, qint64 bytes)
        : CommandSums(std::move(command), bytes), m_files(files)
    {}

    QList<QByteArray> take() override
    {
        const auto byName = farsums::parse(m_command->output().out);
        QList<QByteArray> sums;
        for (const RemotePath &file : std::as_const(m_files))
            sums.append(byName.value(argument(file)));
        return sums;
    }

private:
    QList<RemotePath> m_files;
};

class BlockSums : public CommandSums
{
public:
    using CommandSums::CommandSums;

    QList<QByteArray> take() override
    {
        QList<QByteArray> sums;
        const auto lines = m_command->output().out.split('\n');
        for (const QByteArray &line : lines) { // "SUM  -"
            if (line.size() > 64 && isSum(line.first(64)))
                sums.append(line.first(64));
        }
        return sums;
    }
};

class GrowingSum : public CommandSums
{
public:
    GrowingSum(std::unique_ptr<ssh::Command> command, qint64 size) : CommandSums(std::move(command), size), m_size(size)
    {}

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
    qint64 m_size;
    qint64 m_told = 0;
};

template <class Sums, class... Arguments>
Result<farsums::Pending> started(ssh::Session &session, const QByteArray &command, const QByteArray &input,
                                 bool closeInput, Arguments... arguments)
{
    auto running = session.start(command);
    if (!running)
        return passOn(running);
    (*running)->send(input);
    if (closeInput)
        (*running)->closeInput();
    return std::make_unique<Sums>(std::move(*running), arguments...);
}

} // namespace

namespace farsums {

Result<Pending> ofFiles(ssh::Session &session, const QList<RemotePath> &files, qint64 bytes)
{
    QByteArray names;
    for (const RemotePath &file : files)
        names += argument(file) + '\0';
    // A file that cannot be read is missing from the answer; the exit code would say no more.
    return started<FileSums>(session, "printf '\\0'; xargs -0 sha256sum -z --", names, true, files, bytes);
}

Result<Pending> ofBlocks(ssh::Session &session, const RemotePath &file, qint64 offset, qint64 length, qint64 block,
                         const ssh::FarPrograms &programs)
{
    QByteArray command = offset > 0 ? "tail -c +" + QByteArray::number(offset + 1) + ' ' + file.shellWord() + " | head"
                                    : QByteArray("head");
    command += " -c " + QByteArray::number(length) + (offset > 0 ? QByteArray() : ' ' + file.shellWord());
    command += block < length && programs.split ? " | split -b " + QByteArray::number(block) + " --filter=sha256sum -"
                                                : QByteArray(" | sha256sum");
    return started<BlockSums>(session, command, {}, true, length);
}

Result<Pending> ofGrowing(ssh::Session &session, const RemotePath &file, qint64 size)
{
    // Into one buffer over and over: making a new one for each piece costs as much as summing it.
    const QByteArray script =
        R"~(import sys,hashlib;h=hashlib.sha256();f=open(sys.argv[1],"rb",0);m=memoryview(bytearray(1<<18));)~"
        R"~([h.update(b) for l in sys.stdin for b in )~"
        R"~(iter(lambda:m[:f.readinto(m[:max(0,min(int(l)-f.tell(),1<<18))])],b"")];)~"
        R"~(print(f.tell(),h.hexdigest()))~";
    return started<GrowingSum>(session, "python3 -I -S -c " + shellQuote(script) + ' ' + file.shellWord(), {}, false,
                               size);
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

} // namespace farsums

} // namespace officina
