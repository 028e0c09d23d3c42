// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sums made by the remote host; see the header.
#include "client/staging/checksum/remotechecksums.h"

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto program = "sha256sum"_L1;

bool isSum(QByteArrayView text)
{
    return text.size() == 64
        && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

// A file that cannot be read is missing from the answer; the exit code would say no more.
class FileSums : public ShellAnswers
{
public:
    FileSums(std::shared_ptr<RemoteShell> shell, const QByteArray &script, const QList<RemotePath> &files, qint64 bytes)
        : ShellAnswers(std::move(shell), script, limitFor(bytes), program), m_files(files)
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

class BlockSums : public ShellAnswers
{
public:
    using ShellAnswers::ShellAnswers;

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

class GrowingSum : public PendingAnswers
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

// sync's own arguments are younger than some sites' coreutils; dd adds nothing, and knows fsync for long.
Pending ofFiles(std::shared_ptr<RemoteShell> shell, const QList<RemotePath> &files, qint64 bytes,
                const QList<RemotePath> &toSync)
{
    QByteArray script;
    QList<RemotePath> others = files;
    for (const RemotePath &file : toSync) {
        const QByteArray word = shellQuote(argument(file));
        script += "\ndd conv=notrunc,fsync of=" + word + " 2>/dev/null && sha256sum -z -- " + word;
        others.removeOne(file);
    }
    script += commandFor("sha256sum -z --", others);
    return std::make_unique<FileSums>(std::move(shell), script, files, bytes);
}

Pending ofBlocks(std::shared_ptr<RemoteShell> shell, const RemotePath &file, qint64 offset, qint64 length, qint64 block)
{
    QByteArray script = offset > 0 ? "tail -c +" + QByteArray::number(offset + 1) + ' ' + file.shellWord() + " | head"
                                   : QByteArray("head");
    script += " -c " + QByteArray::number(length) + (offset > 0 ? QByteArray() : ' ' + file.shellWord());
    script += block < length ? " | split -b " + QByteArray::number(block) + " --filter=sha256sum -"
                             : QByteArray(" | sha256sum");
    return std::make_unique<BlockSums>(std::move(shell), script, limitFor(length), program);
}

Result<Pending> ofGrowing(ssh::Session &session, const RemotePath &file, qint64 size)
{
    // Into one buffer over and over: making a new one for each piece costs as much as summing it. What is there is
    // written to the disk meanwhile, so that the end need not wait for all of it.
    const QByteArray script = R"~(import sys,os,hashlib,_thread
h=hashlib.sha256()
f=open(sys.argv[1],"rb",0)
m=memoryview(bytearray(1<<18))
bad=[]
def sync():
 try: os.fsync(f.fileno())
 except OSError as e: bad.extend(n for n in(5,28,122)if n==e.errno)
synced=0
for l in sys.stdin:
 n=int(l)
 for b in iter(lambda:m[:f.readinto(m[:max(0,min(n-f.tell(),1<<18))])],b""): h.update(b)
 if n>synced+(1<<26):
  synced=n
  _thread.start_new_thread(sync,())
sync()
if not bad: print(f.tell(),h.hexdigest())
)~";
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
