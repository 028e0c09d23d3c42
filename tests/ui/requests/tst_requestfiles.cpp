// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drafts and their files: one that is damaged goes back to a version, and one that was imported before is asked about.
#include "client/base/files.h"
#include "tests/support/waiting.h"
#include "tests/ui/requests/requestspagefixture.h"
#include "ui/common/table.h"
#include "ui/requests/requesteditor.h"

#include <QtWidgets/QMessageBox>

using namespace officina;
using namespace Qt::StringLiterals;

class TestRequestFiles : public RequestsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackFromADamagedDraft();
    void whatIsHereIsAskedAbout();
};

void TestRequestFiles::goesBackFromADamagedDraft()
{
    const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-1);
    Request request = m_store->save(exampleRequest(), then).value();
    request.set(titleField, u"Later"_s);
    QVERIFY(m_store->save(request, then.addSecs(3600)));
    QVERIFY(writeFile(m_store->pathOf(request.id), "{\"format\": \"offi"));
    QVERIFY(writeFile(m_store->folder() + u"/broken.json"_s, "{")); // comes first, and has no version
    m_page->activated();
    auto *back = child<QAbstractButton>(u"requestsGoBack"_s);
    QVERIFY(back->isVisible());
    QVERIFY2(back->text().contains(u"Protein language model"_s), qPrintable(back->text()));
    click(u"requestsGoBack"_s);
    QCOMPARE(onDisk().title(), u"Protein language model"_s);
    QCOMPARE(child<Table>(u"requestsTable"_s)->model()->rowCount(), 1);
    QVERIFY(!back->isVisible());
}

// A file that was imported before: the draft is opened again, or one more is made, as one answers.
void TestRequestFiles::whatIsHereIsAskedAbout()
{
    const QString file = u"" OFFICINA_SOURCE_DIR "/tests/data/requests/version-1-fast-lane.json"_s;
    m_page->importFrom(file);
    const RequestId first = m_page->editor().request().id;
    m_page->showList();
    const auto answer = [&](const QString &button) {
        m_page->importFrom(file);
        click(button);
        QTRY_VERIFY(!m_page->findChild<QMessageBox *>(u"requestSameBox"_s));
    };
    answer(u"requestSameOpen"_s);
    QCOMPARE(m_page->editor().request().id, first);
    QCOMPARE(m_store->list()->requests.size(), 1);
    answer(u"requestSameAgain"_s);
    QVERIFY(m_page->editor().request().id != first);
    QCOMPARE(m_store->list()->requests.size(), 2);
    QCOMPARE(m_page->editor().request().title(), m_store->load(first)->title());
}

QTEST_MAIN(TestRequestFiles)

#include "moc_requestspagefixture.cpp"
#include "tst_requestfiles.moc"
