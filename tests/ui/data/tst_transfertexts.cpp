// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much of a transfer is shown as done: of one that stopped what was done until then, and no bar where nothing is
// known; and what its site is called.
#include "client/sites/practicesite.h"
#include "ui/data/transfertexts.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;
using State = TransferItem::State;
using Phase = TransferProgress::Phase;

class TransferTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shareDone_data()
    {
        QTest::addColumn<TransferItem::State>("state");
        QTest::addColumn<TransferProgress>("progress");
        QTest::addColumn<double>("share"); // -2: no bar
        const TransferProgress some{.filesTotal = 4, .bytes = 25, .bytesTotal = 100};
        TransferProgress counting = some;
        counting.phase = Phase::Counting;
        QTest::newRow("never begun") << State::Waiting << TransferProgress() << -2.0;
        QTest::newRow("goes on later") << State::Waiting << some << 0.25;
        QTest::newRow("begins") << State::Running << TransferProgress() << -1.0;
        QTest::newRow("counts") << State::Running << counting << -1.0;
        QTest::newRow("runs") << State::Running << some << 0.25;
        QTest::newRow("lost while it counted again") << State::Reconnecting << counting << 0.25;
        QTest::newRow("interrupted") << State::Interrupted << some << 0.25;
        QTest::newRow("interrupted before it was known what there is")
            << State::Interrupted << TransferProgress() << -2.0;
        QTest::newRow("empty files") << State::Paused << TransferProgress{.files = 1, .filesTotal = 4} << 0.25;
        QTest::newRow("nothing to do") << State::Done << TransferProgress() << 1.0;
    }
    void shareDone()
    {
        QFETCH(TransferItem::State, state);
        QFETCH(TransferProgress, progress);
        QFETCH(double, share);
        TransferItem item;
        item.state = state;
        item.progress = progress;
        QCOMPARE(transfertexts::progress(item).value_or(-2), share);
    }

    // Kept as it was called when it was queued; the practice factory is called by a word of the language of now.
    void siteInTheLanguageOfNow()
    {
        TransferItem item{.site = practiceId, .siteName = u"Fabrique d\u2019exercice"_s};
        item.request.remote = RemotePath(QByteArray("/work/demo"));
        QCOMPARE(transfertexts::to(item), u"Practice factory: /work/demo"_s);
        QVERIFY(transfertexts::whyNotResumed(item).isEmpty());
        item.state = State::Interrupted;
        item.hasConnection = false;
        QVERIFY(transfertexts::whyNotResumed(item).contains(u"Practice factory"_s));
        item.site = SiteId{u"lumi"_s};
        item.siteName = u"LUMI"_s;
        QCOMPARE(transfertexts::to(item), u"LUMI: /work/demo"_s);
    }
};

QTEST_MAIN(TransferTextsTest)
#include "tst_transfertexts.moc"
