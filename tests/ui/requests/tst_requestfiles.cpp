// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drafts and their files: one that is damaged goes back to a version, one that was imported before is asked about, and
// what a PDF cannot show is told beside its export.
#include "client/base/files.h"
#include "tests/support/waiting.h"
#include "tests/ui/requests/requestspagefixture.h"
#include "ui/common/table.h"
#include "ui/present/formats.h"
#include "ui/requests/requesteditor.h"
#include "ui/requests/sendform.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>

using namespace officina;
using namespace Qt::StringLiterals;

class TestRequestFiles : public RequestsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackFromADamagedDraft();
    void whatIsHereIsAskedAbout();
    void whatWasEditedSinceIsAskedAbout();
    void boxesAreTold();
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

void TestRequestFiles::whatWasEditedSinceIsAskedAbout()
{
    const QString file = u"" OFFICINA_SOURCE_DIR "/tests/data/requests/version-1-fast-lane.json"_s;
    Request draft = m_store->import(file).value();
    draft.set(titleField, u"Edited"_s);
    QVERIFY(m_store->save(draft));
    m_page->importFrom(file);
    const QString asked = child<QMessageBox>(u"requestSameBox"_s)->text();
    QVERIFY2(asked.contains(u"“Edited”"_s), qPrintable(asked));
    QVERIFY2(asked.contains(formats::date(draft.created.toLocalTime().date())), qPrintable(asked));
    click(u"requestSameOpen"_s);
    QCOMPARE(m_page->editor().request().id, draft.id);
    QCOMPARE(m_store->list()->requests.size(), 1);
}

// No font has a sign for a private character of the last plane; what only joins or chooses signs has none and needs none.
void TestRequestFiles::boxesAreTold()
{
    const auto boxes = [this](const QString &title) {
        Request request = exampleRequest();
        request.set(titleField, title);
        SendForm form(m_catalogue);
        form.show(request, m_store->folder());
        const auto *note = form.findChild<QLabel *>(u"requestUnprintable"_s);
        return note->isHidden() ? QString() : note->text();
    };
    QCOMPARE(boxes(u"Protein\u200d\ufe0f model"_s), QString());
    const char32_t strange = 0x10fffd;
    const QString character = QString::fromUcs4(&strange, 1);
    const QString told = boxes(u"Protein "_s + character + character);
    QVERIFY2(told.endsWith(character + u" (U+10FFFD)"_s), qPrintable(told));
    QCOMPARE(told.count(u"U+"_s), 1);
}

QTEST_MAIN(TestRequestFiles)

#include "moc_requestspagefixture.cpp"
#include "tst_requestfiles.moc"
