// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small files from a site as one tar stream; see tarstream.h.
#include "client/staging/transfer/tarstream.h"
#include "client/staging/transfer/unpacker.h"

namespace officina {

namespace {

class TarDownload : public TarStream
{
public:
    using TarStream::TarStream;

protected:
    Result<> begin() override;
    Result<Progress> move(const QDeadlineTimer &deadline, qint64 most) override;

private:
    Result<> finish();

    std::unique_ptr<Unpacker> m_unpacker;
};

Result<> TarDownload::begin()
{
    // Each name begins with "./": none can be an option.
    auto started = m_context.from.session()->start("tar -c -f - --format=gnu -C " + m_context.source.shellWord()
                                                   + " --null --no-recursion -T -");
    if (!started)
        return passOn(started);
    m_tar = std::move(*started);
    QHash<QByteArray, Unpacker::Expected> expected;
    for (const Item &item : m_items) {
        m_tar->send("./" + item.task.streamPath + '\0');
        expected.insert(item.task.streamPath, {item.task.part, item.task.file.size});
    }
    m_tar->closeInput();
    m_unpacker = std::make_unique<Unpacker>(m_context.to, std::move(expected), m_context.request.verify);
    return {};
}

Result<> TarDownload::finish()
{
    const auto files = m_unpacker->finish();
    setMoved(m_unpacker->written());
    if (const auto error = m_unpacker->error())
        return std::unexpected(*error);
    for (Item &item : m_items) {
        const auto unpacked = files.constFind(item.task.streamPath);
        if (unpacked == files.cend())
            continue;
        item.task.checksum = unpacked->checksum;
        item.error = unpacked->error;
        item.isWhole = unpacked->isWhole;
        if (isSameTime(unpacked->changed, item.task.file.changed)) // tar has room for any, SFTP has not
            item.task.file.changed = unpacked->changed;
    }
    return {};
}

Result<Progress> TarDownload::move(const QDeadlineTimer &deadline, qint64 most)
{
    const qint64 before = moved();
    do {
        if (const auto error = m_unpacker->error())
            return std::unexpected(*error);
        if (m_unpacker->isFull())
            return Progress::Pending;
        const auto running = m_tar->poll();
        if (!running)
            return running;
        QByteArray news = std::exchange(m_tar->output().out, {});
        const bool nothing = news.isEmpty();
        if (!nothing)
            m_unpacker->add(std::move(news));
        setMoved(m_unpacker->written());
        m_next = std::min(size_t(m_unpacker->files()), m_items.size());
        if (*running == Progress::Done)
            return finish().transform([] { return Progress::Done; });
        if (nothing)
            return Progress::Pending;
    } while (!deadline.hasExpired() && moved() - before < most);
    return Progress::Pending;
}

} // namespace

std::unique_ptr<TarStream> tarDownload(TransferContext &context)
{
    return std::make_unique<TarDownload>(context);
}

} // namespace officina
