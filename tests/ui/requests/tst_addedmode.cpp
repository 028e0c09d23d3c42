// SPDX-License-Identifier: GPL-3.0-or-later
//
// A way to ask for time is added by two files and no line of code: the window has its form, which is filled in with real
// keys, and checks, copies, keeps and exports what was answered.
#include "client/requests/rules.h"
#include "tests/support/waiting.h"
#include "tests/ui/requests/mooncatalogue.h"
#include "tests/ui/requests/requestspagefixture.h"
#include "ui/present/dossier.h"
#include "ui/requests/sendform.h"

#include <KZip>

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

#include <algorithm>

using namespace officina;
using namespace Qt::StringLiterals;
using Status = Check::Status;

class TestAddedMode : public RequestsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checksIt();
    void filledInAndExported();
    void proposedInItsWaldur();

private:
    // By the keyboard, the entry that has this answer.
    void choose(const QString &field, const QJsonValue &answer) const;
};

void TestAddedMode::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_catalogue = moonCatalogue();
}

void TestAddedMode::choose(const QString &field, const QJsonValue &answer) const
{
    auto *box = child<QComboBox>(field);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentData().toJsonValue() != answer; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentData().toJsonValue(), answer);
}

void TestAddedMode::checksIt()
{
    Request request = Request::create({u"moon"_s}, QDateTime::currentDateTimeUtc());
    const auto statusOf = [&](const QString &field) {
        for (const Check &check : checks(request, m_catalogue)) {
            if (check.field == field)
                return std::pair(check.rule, check.status);
        }
        return std::pair(RuleId::FieldGiven, Status::Ok);
    };
    QCOMPARE(statusOf(u"moon.crater"_s), std::pair(RuleId::FieldGiven, Status::Missing));
    request.set(u"moon.crater"_s, u"Rim"_s);
    QCOMPARE(statusOf(u"moon.crater"_s), std::pair(RuleId::FieldLength, Status::Problem));
    request.set(u"moon.crater"_s, u"Tycho Brahe"_s);
    request.set(u"moon.dust_kg"_s, 11);
    QCOMPARE(statusOf(u"moon.dust_kg"_s), std::pair(RuleId::FieldRange, Status::Problem));
    request.set(u"moon.dust_kg"_s, 2.5);
    QCOMPARE(statusOf(u"moon.why_other"_s), std::pair(RuleId::FieldGiven, Status::Ok));
    request.set(u"moon.suit"_s, u"b"_s);
    QCOMPARE(statusOf(u"moon.why_other"_s), std::pair(RuleId::FieldGiven, Status::Missing));
}

void TestAddedMode::filledInAndExported()
{
    child<QAction>(u"requestsNew_moon"_s)->trigger();
    choose(u"request_organisation.type"_s, u"university"_s);
    click(u"requestStepAccess"_s);
    type(u"request_moon.landing"_s, u"2099-07-20"_s);
    click(u"requestStepProject"_s);
    type(u"request_project.title"_s, u"To the Moon"_s);
    type(u"request_moon.crater"_s, u"Tycho Brahe"_s);
    type(u"request_moon.dust_kg"_s, u"2,5"_s);
    choose(u"request_moon.suit"_s, u"b"_s);
    type(u"request_moon.story"_s, u"It is there."_s);
    type(u"request_moon.why_other"_s, u"It fits."_s);
    click(u"requestStepEthics"_s);
    choose(u"request_moon.return"_s, true);
    choose(u"request_moon.treaty"_s, true);
    click(u"requestStepSend"_s); // leaving a page saves
    const Request kept = onDisk();
    QCOMPARE(kept.mode, AccessModeId{u"moon"_s});
    QCOMPARE(kept.answers.value(u"moon.dust_kg"_s), QJsonValue(2.5));
    QCOMPARE(kept.answers.value(u"moon.landing"_s), QJsonValue(u"2099-07-20"_s));
    QCOMPARE(kept.answers.value(u"moon.return"_s), QJsonValue(true));
    QCOMPARE(m_store->profile()->answers[u"organisation.type"_s].toString(), u"university"_s);

    // In the portal's order, and in the window.
    QStringList labels;
    QStringList shown;
    for (const PortalField &field : portalFields(kept, m_catalogue))
        labels.append(field.label);
    QCOMPARE(labels.first(3), QStringList({u"Suit"_s, u"Project title"_s, u"Which crater"_s}));
    QVERIFY(labels.contains(u"Dust (kg)"_s) && !labels.contains(u"The Moon treaty is kept"_s));
    for (const QLabel *label : m_page->findChild<SendForm *>()->findChildren<QLabel *>())
        shown.append(label->text());
    for (const QString &text : {u"Suit"_s, u"Other"_s, u"Tycho Brahe"_s, u"2.5"_s, u"☑ The Moon treaty is kept"_s})
        QVERIFY2(shown.contains(text), qPrintable(text));

    const QString path = m_folder->filePath(u"moon.zip"_s);
    QVERIFY(m_page->exportTo(path));
    KZip zip(path);
    QVERIFY(zip.open(QIODevice::ReadOnly));
    QVERIFY(zip.directory()->file(u"dossier.pdf"_s)->data().startsWith("%PDF-"));
    const QString text = QString::fromUtf8(zip.directory()->file(u"request.md"_s)->data());
    for (const QString &part :
         {u"# To the Moon"_s, u"Moon access"_s, u"- Kind of organisation: University"_s,
          u"- Which crater: Tycho Brahe"_s, u"- Dust: 2.5 kg"_s, u"- Suit: Other"_s, u"- You come back: Yes"_s,
          u"*Why you go*"_s, u"It is there."_s, u"- Why another: It fits."_s, u"- ☑ The Moon treaty is kept"_s,
          u"<https://moon.example/>"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    QVERIFY(!text.contains(u"treaty is kept: Yes"_s)); // for the portal alone
}

// Its file says that requests go by a Waldur portal: the last page says so, and hands over the portal, call and draft.
void TestAddedMode::proposedInItsWaldur()
{
    const QUrl address(u"https://moon.example/"_s);
    QCOMPARE(m_catalogue.mode({u"moon"_s})->route.portal, address); // whoever asks for the portal is told it, too
    child<QAction>(u"requestsNew_moon"_s)->trigger();
    click(u"requestStepProject"_s);
    type(u"request_project.title"_s, u"To the Moon"_s);
    click(u"requestStepSend"_s);
    const QString route = child<QLabel>(u"requestRoute"_s)->text();
    QVERIFY2(route.contains(u"moon.example"_s) && route.contains(u"proposal"_s), qPrintable(route));
    QSignalSpy wanted(m_page.get(), &RequestsPage::proposalWanted);
    click(u"requestPropose"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).value<WaldurRoute>(), (WaldurRoute{address, u"Full moon"_s}));
    QCOMPARE(wanted.first().at(1).value<RequestId>(), onDisk().id); // it is saved
    QCOMPARE(onDisk().title(), u"To the Moon"_s);
    // Other modes have no such button.
    click(u"requestsAll"_s);
    child<QAction>(u"requestsNew_aif_fast_lane"_s)->trigger();
    click(u"requestStepSend"_s);
    QVERIFY(!child<QWidget>(u"requestPropose"_s)->isVisible());
}

QTEST_MAIN(TestAddedMode)

#include "moc_requestspagefixture.cpp"
#include "tst_addedmode.moc"
