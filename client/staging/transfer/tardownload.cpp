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
    Result<Progress> step(const QDeadlineTimer &deadline, qint64 most, bool mayWait) override;

private:
    Result<> begin();

    std::unique_ptr<Unpacker> m_unpacker;
};

Result<> TarDownload::begin()
{
    m_begun = true;
    // Each name begins with "./": none can be an option.
    auto started = m_session.start("tar -c -f - --format=gnu -C " + m_root.shellWord() + " --null --no-recursion -T -");
    if (!started)
        return passOn(started);
    m_tar = std::move(*started);
    QHash<QByteArray, Unpacker::Expected> expected;
    for (const TarItem &item : std::as_const(m_items)) {
        m_tar->send("./" + item.path + '\0');
        expected.insert(item.path, {item.file.part, item.file.size});
    }
    m_tar->closeInput();
    m_unpacker = std::make_unique<Unpacker>(std::move(expected));
    return {};
}

Result<Progress> TarDownload::step(const QDeadlineTimer &deadline, qint64 most, bool)
{
    if (!m_begun) {
        if (const auto begun = begin(); !begun)
            return passOn(begun);
    }
    const qint64 before = m_moved;
    do {
        if (const auto error = m_unpacker->error())
            return std::unexpected(*error);
        if (m_unpacker->isFull()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            continue;
        }
        const auto more = m_tar->poll();
        if (!more)
            return more;
        QByteArray news = std::exchange(m_tar->output().out, {});
        const bool nothing = news.isEmpty();
        if (!nothing)
            m_unpacker->add(std::move(news));
        m_moved = m_unpacker->written();
        if (*more == Progress::Done) {
            const auto sums = m_unpacker->finish();
            for (TarItem &item : m_items)
                item.file.sum = sums.value(item.path);
            m_moved = m_unpacker->written();
            if (const auto error = m_unpacker->error())
                return std::unexpected(*error);
            return Progress::Done;
        }
        if (nothing) {
            if (const auto waited = m_tar->wait(std::chrono::milliseconds(2)); !waited)
                return passOn(waited);
        }
    } while (!deadline.hasExpired() && m_moved - before < most);
    return Progress::Pending;
}

} // namespace

std::unique_ptr<TarStream> tarDownload(ssh::Session &session, const RemotePath &root)
{
    return std::make_unique<TarDownload>(session, root);
}

} // namespace officina
