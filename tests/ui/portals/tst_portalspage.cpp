// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of portals by real clicks and keys, over a Waldur whose answers are checked against its schema: a portal added
// and read, a token that ends while the page is open, parts that fail, the tables saved, a proposal submitted once.
#include "client/requests/awardstore.h"
#include "client/requests/requeststore.h"
#include "client/settings/secrets.h"
#include "client/settings/settings.h"
#include "tests/client/requests/examplerequest.h"
#include "tests/support/fakewaldur.h"
#include "tests/support/waiting.h"
#include "ui/common/errorpanel.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/portals/portaldialog.h"
#include "ui/portals/portalspage.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

#include <memory>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestPortalsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no keychain
        m_server = std::make_unique<FakeWaldur>();
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void init()
    {
        m_server->tell({{u"do"_s, u"reset"_s}});
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_store);
        m_service = std::make_unique<PortalService>(*m_settings, m_secrets);
        m_page = std::make_unique<PortalsPage>(*m_service, *m_settings, m_catalogue, m_folder->path());
        m_page->resize(1180, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activated();
    }
    void cleanup()
    {
        m_page.reset();
        m_service.reset();
        QCOMPARE(m_server->faults(), QStringList());
    }

    void addedByHand();
    void tokenEnds();
    void partsFail();
    void savedAndChosen();
    void askedForTokenLater();
    void removed();
    void proposal();
    void filesOfAProposal();
    void oneProposalOfARequest();
    void proposedFromARequest();
    void tokenEndsWhileWritten();
    void keptInTheCalendar();
    void pictures();

private:
    template <class T> T *child(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) const { QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton); }
    PortalId id() const { return m_service->portals().first().id(); }
    void addPortal()
    {
        m_service->add({u"Test"_s, m_server->address()}, u"good-token"_s);
        QTRY_VERIFY(!m_service->state(id()).isReading);
        QVERIFY(m_service->state(id()).reading.at.isValid());
    }
    int rows(const QString &table) const { return child<Table>(table)->model()->rowCount(); }
    QString text(const QString &label) const { return child<QLabel>(label)->text(); }
    // Only one at a time: the former is gone.
    QDialog *openProposal(int tab, const QString &button)
    {
        child<QTabWidget>(u"portalTabs"_s)->setCurrentIndex(tab);
        static_cast<Table *>(child<QTabWidget>(u"portalTabs"_s)->currentWidget())
            ->selectRow(0); // what is open is first
        click(button);
        return child<QDialog>(u"proposalDialog"_s);
    }
    void close(QDialog *dialog)
    {
        dialog->reject();
        QTRY_VERIFY(!m_page->findChild<QDialog *>(u"proposalDialog"_s));
        QTRY_VERIFY(!m_service->state(id()).isReading); // it is read again
    }

    Catalogue m_catalogue = Catalogue::load().value();
    std::unique_ptr<FakeWaldur> m_server;
    Secrets m_secrets{u"officina-test"_s};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<PortalService> m_service;
    std::unique_ptr<PortalsPage> m_page;
};

void TestPortalsPage::addedByHand()
{
    click(u"portalsEmptyAction"_s);
    auto *dialog = child<PortalDialog>(u"portalDialog"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(child<QLineEdit>(u"portalAddress"_s)->text(), u"https://allocations.my-eurohpc.eu"_s); // the first choice
    auto *address = child<QLineEdit>(u"portalAddress"_s);
    address->clear();
    QTest::keyClicks(address, u"http://portal.example"_s);
    QTest::keyClicks(child<QLineEdit>(u"portalToken"_s), u"good-token"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY2(child<QLabel>(u"portalProblem"_s)->text().contains(u"https://"_s), // and nothing was done
             qPrintable(child<QLabel>(u"portalProblem"_s)->text()));
    QVERIFY(m_service->portals().isEmpty());
    address->clear();
    QTest::keyClicks(address, m_server->address().toString() + u"/api/"_s);
    QCOMPARE(child<QLineEdit>(u"portalToken"_s)->echoMode(), QLineEdit::Password);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(rows(u"portalProjects"_s), 230);
    QCOMPARE(rows(u"portalAwards"_s), 5); // two things are counted of one
    QCOMPARE(rows(u"portalRounds"_s), 3);
    QVERIFY(text(u"portalInfo"_s).contains(u"Anna Müller"_s));
    QTRY_VERIFY(text(u"portalInfo"_s).contains(u"no keychain"_s));
    QVERIFY(text(u"portalDetail"_s).contains(u"left"_s));
    m_store->sync();
    QFile file(m_store->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("good-token"));
}

void TestPortalsPage::tokenEnds()
{
    addPortal();
    m_server->setTokens({u"new-token"_s});
    click(u"portalRefresh"_s);
    QTRY_VERIFY(child<ErrorPanel>(u"portalError"_s)->hasError());
    QCOMPARE(m_service->state(id()).error->kind, Error::Kind::AuthRejected);
    QCOMPARE(rows(u"portalProjects"_s), 230); // what was read stays on view
    m_service->setToken(id(), u"new-token"_s);
    QTRY_VERIFY(!m_service->state(id()).isReading);
    QVERIFY(!child<ErrorPanel>(u"portalError"_s)->hasError());
}

void TestPortalsPage::partsFail()
{
    m_server->answer(u"/proposal-public-calls/"_s, 424, uR"({"detail":"Extension is disabled."})"_s);
    addPortal();
    QCOMPARE(text(u"portalProblems"_s), u"This portal has no calls."_s);
    QCOMPARE(rows(u"portalAwards"_s), 5);
    QCOMPARE(rows(u"portalRounds"_s), 0);
}

void TestPortalsPage::savedAndChosen()
{
    addPortal();
    m_settings->set(setting::portalSites,
                    QStringList{u"%1 lumi"_s.arg(m_service->state(id()).reading.resources->at(2).uuid)});
    m_page->activated();
    auto *table = child<Table>(u"portalAwards"_s);
    QStringList sites;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        sites += table->model()->index(row, 2).data().toString();
    QVERIFY2(sites.contains(u"LUMI"_s) && sites.count(u"LUMI"_s) == 3,
             qPrintable(sites.join(u','))); // by name, and as the user said
    click(u"portalSave"_s);
    auto *dialog = child<QFileDialog>(u"portalSaveDialog"_s);
    const QString path = m_folder->filePath(u"awards.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY2(csv.contains("LUMI-G / Puhuri,CSC,OK,gpu_hours,GPU-h,total,5000,1200.5,3799.5,,2026-12-31"),
             csv.constData());
    dialog->reject();
}

void TestPortalsPage::askedForTokenLater()
{
    officina::setPortals(*m_settings, {{u"Test"_s, m_server->address()}});
    PortalService later(*m_settings, m_secrets); // the program was started again, and there is no keychain
    PortalsPage page(later, *m_settings, m_catalogue, m_folder->path());
    page.show();
    page.activated();
    QTRY_VERIFY(later.state(later.portals().first().id()).wantsToken);
    QVERIFY(page.findChild<QPushButton *>(u"portalGiveToken"_s)->isVisible());
    QCOMPARE(m_server->requests().size(), 0);
}

void TestPortalsPage::removed()
{
    addPortal();
    m_page->findChild<QAction *>(u"portalRemove"_s)->trigger();
    auto *box = child<QMessageBox>(u"portalRemoveBox"_s);
    QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
    for (QAbstractButton *button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    QTRY_VERIFY(m_service->portals().isEmpty());
    QVERIFY(m_settings->get(setting::portals).isEmpty());
    QVERIFY(child<QWidget>(u"portalsEmpty"_s)->isVisible());
}

void TestPortalsPage::proposal()
{
    addPortal();
    child<QTabWidget>(u"portalTabs"_s)->setCurrentIndex(2);
    child<Table>(u"portalRounds"_s)->selectRow(0); // what is open is first
    click(u"portalPropose"_s);
    auto *dialog = child<QDialog>(u"proposalDialog"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(!child<QPushButton>(u"proposalDraft"_s)->isEnabled()); // a title is missing
    child<QLineEdit>(u"proposalName"_s)->insert(u"Größe XL"_s); // keyClicks() knows ASCII alone
    child<QDoubleSpinBox>(u"proposalAmount-gpu_hours"_s)->setValue(5000);
    QTest::keyClick(child<QLineEdit>(u"proposalName"_s), Qt::Key_Return); // neither sends what was typed nor leaves it
    QVERIFY(dialog->isVisible());
    QVERIFY(m_server->proposals().isEmpty());
    QFile file(m_folder->filePath(u"plan.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7") > 0);
    file.close();
    child<QListWidget>(u"proposalFiles"_s)->addItem(file.fileName());
    QVERIFY(!child<QPushButton>(u"proposalSubmit"_s)->isEnabled());
    click(u"proposalDraft"_s);
    QTRY_VERIFY(child<QPushButton>(u"proposalSubmit"_s)->isEnabled());
    QCOMPARE(m_server->proposals().first()[u"proposal"][u"state"].toString(), u"draft"_s);
    click(u"proposalSubmit"_s);
    auto *box = child<QMessageBox>(u"proposalSubmitBox"_s);
    QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
    QVERIFY(box->text().contains(m_server->address().authority())); // what goes where
    QVERIFY(box->informativeText().contains(u"plan.pdf"_s));
    for (const QLabel *label : box->findChildren<QLabel *>()) // names of others are no markup
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(m_server->countOf(u"post"_s, u"/submit/"_s), 0); // it is only asked
    for (QAbstractButton *button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    QTRY_VERIFY(child<QLabel>(u"proposalState"_s)->text().contains(u"submitted"_s));
    QCOMPARE(m_server->proposals().first()[u"proposal"][u"state"].toString(), u"submitted"_s);
    dialog->reject();
}

// A file is taken off the list until it was sent; one of a name that is there is not sent again, and that is said.
void TestPortalsPage::filesOfAProposal()
{
    addPortal();
    QDialog *dialog = openProposal(2, u"portalPropose"_s);
    dialog->activateWindow(); // for Delete is a shortcut
    QTRY_VERIFY(dialog->isActiveWindow());
    child<QLineEdit>(u"proposalName"_s)->setText(u"Files"_s);
    const auto write = [this](const QString &name, const QByteArray &content) {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) > 0 ? file.fileName() : QString();
    };
    auto *files = child<QListWidget>(u"proposalFiles"_s);
    auto *takeOff = child<QPushButton>(u"proposalTakeOff"_s);
    files->addItems(
        {write(u"plan.pdf"_s, "%PDF-1.7"), write(u"wrong.pdf"_s, "%PDF-1.7"), write(u"other.pdf"_s, "%PDF")});
    QVERIFY(!takeOff->isEnabled()); // nothing is selected
    files->setCurrentRow(1);
    files->setFocus();
    QTest::keyClick(files, Qt::Key_Delete);
    QCOMPARE(files->count(), 2);
    files->setCurrentRow(1);
    QVERIFY(takeOff->isEnabled());
    takeOff->click();
    QCOMPARE(files->count(), 1);
    QVERIFY(files->item(0)->text().endsWith(u"plan.pdf"_s));

    click(u"proposalDraft"_s);
    QTRY_VERIFY(child<QPushButton>(u"proposalSubmit"_s)->isEnabled());
    const auto sent = [this] { return m_server->countOf(u"post"_s, u"/attach_document/"_s); };
    QCOMPARE(sent(), 1);
    QVERIFY(!text(u"proposalState"_s).contains(u"plan.pdf"_s));
    files->setCurrentRow(0);
    QVERIFY(!takeOff->isEnabled()); // the portal has it
    QTest::keyClick(files, Qt::Key_Delete);
    QCOMPARE(files->count(), 1);

    write(u"plan.pdf"_s, "%PDF-1.7 of another day");
    click(u"proposalDraft"_s);
    QTRY_VERIFY(text(u"proposalState"_s).contains(u"plan.pdf"_s));
    QCOMPARE(sent(), 1);
    close(dialog);
}

// From a draft here to one proposal there, which is found again by its title, changed, and submitted from the list.
void TestPortalsPage::oneProposalOfARequest()
{
    const Request request = exampleRequest();
    QVERIFY(RequestStore(m_folder->filePath(u"requests"_s)).save(request));
    addPortal();
    QDialog *dialog = openProposal(2, u"portalPropose"_s);
    auto *from = child<QComboBox>(u"proposalRequest"_s);
    QCOMPARE(from->count(), 2);
    from->setCurrentIndex(1);
    Q_EMIT from->activated(1);
    QCOMPARE(child<QLineEdit>(u"proposalName"_s)->text(), request.title());
    QCOMPARE(child<QPlainTextEdit>(u"proposalSummary"_s)->toPlainText(), u"A model of proteins."_s);
    QCOMPARE(child<QDoubleSpinBox>(u"proposalAmount-gpu_hours"_s)->value(), 37'242.0); // 37 241.6, and never less
    click(u"proposalDraft"_s);
    QTRY_VERIFY(child<QPushButton>(u"proposalSubmit"_s)->isEnabled());
    close(dialog);
    QTRY_COMPARE(rows(u"portalProposals"_s), 1);

    dialog = openProposal(2, u"portalPropose"_s);
    child<QLineEdit>(u"proposalName"_s)->setText(request.title());
    QVERIFY(text(u"proposalState"_s).contains(u"gone on with"_s));
    QVERIFY(child<QPushButton>(u"proposalSubmit"_s)->isEnabled());
    child<QPlainTextEdit>(u"proposalSummary"_s)->setPlainText(u"Another summary."_s);
    QVERIFY(!child<QPushButton>(u"proposalSubmit"_s)->isEnabled()); // what the reviewers get is not what one sees
    click(u"proposalDraft"_s);
    QTRY_VERIFY(child<QPushButton>(u"proposalSubmit"_s)->isEnabled());
    QCOMPARE(m_server->proposals().size(), 1);
    QCOMPARE(m_server->proposals().first()[u"proposal"][u"project_summary"].toString(), u"Another summary."_s);
    child<QDoubleSpinBox>(u"proposalAmount-gpu_hours"_s)->setValue(40'000);
    QVERIFY(!child<QPushButton>(u"proposalSubmit"_s)->isEnabled()); // likewise
    click(u"proposalDraft"_s);
    QTRY_VERIFY(child<QPushButton>(u"proposalSubmit"_s)->isEnabled());
    QCOMPARE(m_server->proposals().first()[u"resources"].toArray().size(), 1);
    QCOMPARE(m_server->proposals().first()[u"resources"][0][u"limits"][u"gpu_hours"].toInt(), 40'000);
    close(dialog);

    dialog = openProposal(3, u"portalGoOn"_s);
    QCOMPARE(child<QPlainTextEdit>(u"proposalSummary"_s)->toPlainText(), u"Another summary."_s);
    click(u"proposalSubmit"_s);
    auto *box = child<QMessageBox>(u"proposalSubmitBox"_s);
    for (QAbstractButton *button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    QTRY_VERIFY(text(u"proposalState"_s).contains(u"submitted"_s));
    close(dialog);
    QTRY_COMPARE(child<Table>(u"portalProposals"_s)->model()->index(0, 2).data().toString(), u"Submitted"_s);
    QVERIFY(!child<QPushButton>(u"portalGoOn"_s)->isEnabled());
    // And none is made beside it.
    dialog = openProposal(2, u"portalPropose"_s);
    child<QLineEdit>(u"proposalName"_s)->setText(request.title());
    QVERIFY(!child<QPushButton>(u"proposalDraft"_s)->isEnabled());
    child<QLineEdit>(u"proposalName"_s)->setText(u"Another title"_s);
    QVERIFY(child<QPushButton>(u"proposalDraft"_s)->isEnabled());
    close(dialog);
}

// From the page of requests: the portal is added where it is not in the list, and the proposal begins with the request.
void TestPortalsPage::proposedFromARequest()
{
    const Request request = exampleRequest();
    QVERIFY(RequestStore(m_folder->filePath(u"requests"_s)).save(request));
    const QString server = m_server->address().toString();
    const WaldurRoute route{QUrl(server + u'/'), u"AI for Science and Collaborative EU Projects"_s};
    m_page->propose(route, request.id);
    auto *dialog = child<PortalDialog>(u"portalDialog"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(child<QLineEdit>(u"portalAddress"_s)->text(), server);
    QTest::keyClicks(child<QLineEdit>(u"portalToken"_s), u"good-token"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(rows(u"portalRounds"_s), 3);
    QTRY_VERIFY(!m_service->state(id()).isReading);
    QCOMPARE(child<QTabWidget>(u"portalTabs"_s)->currentIndex(), 2);
    QVERIFY(child<QPushButton>(u"portalPropose"_s)->isEnabled()); // it is the open round
    click(u"portalPropose"_s);
    QCOMPARE(child<QLineEdit>(u"proposalName"_s)->text(), request.title());
    QCOMPARE(child<QDoubleSpinBox>(u"proposalAmount-gpu_hours"_s)->value(), 37'242.0);
    close(child<QDialog>(u"proposalDialog"_s));
    // Another one begins empty; until it is asked for again, now that the portal is in the list.
    QDialog *empty = openProposal(2, u"portalPropose"_s);
    QCOMPARE(child<QLineEdit>(u"proposalName"_s)->text(), QString());
    close(empty);
    child<QTabWidget>(u"portalTabs"_s)->setCurrentIndex(0);
    m_page->propose(route, request.id);
    QVERIFY(!m_page->findChild<PortalDialog *>());
    QCOMPARE(child<QTabWidget>(u"portalTabs"_s)->currentIndex(), 2);
    click(u"portalPropose"_s);
    QCOMPARE(child<QLineEdit>(u"proposalName"_s)->text(), request.title());
    close(child<QDialog>(u"proposalDialog"_s));
}

// Another token is given over the proposal, which keeps what was typed.
void TestPortalsPage::tokenEndsWhileWritten()
{
    addPortal();
    QDialog *dialog = openProposal(2, u"portalPropose"_s);
    child<QLineEdit>(u"proposalName"_s)->setText(u"Proteins"_s);
    QVERIFY(!child<QPushButton>(u"proposalToken"_s)->isVisible());
    m_server->setTokens({u"new-token"_s});
    click(u"proposalDraft"_s);
    QTRY_VERIFY(child<QPushButton>(u"proposalToken"_s)->isVisible());
    QVERIFY(m_server->proposals().isEmpty());
    click(u"proposalToken"_s);
    auto *token = child<PortalDialog>(u"portalDialog"_s);
    QVERIFY(QTest::qWaitForWindowActive(token));
    QTest::keyClicks(child<QLineEdit>(u"portalToken"_s), u"new-token"_s);
    QTest::keyClick(token, Qt::Key_Return);
    QTRY_VERIFY(!m_page->findChild<PortalDialog *>());
    QCOMPARE(child<QLineEdit>(u"proposalName"_s)->text(), u"Proteins"_s);
    click(u"proposalDraft"_s);
    QTRY_VERIFY(child<QPushButton>(u"proposalSubmit"_s)->isEnabled());
    QVERIFY(!child<QPushButton>(u"proposalToken"_s)->isVisible());
    QCOMPARE(m_server->proposals().size(), 1);
    close(dialog);
}

void TestPortalsPage::keptInTheCalendar()
{
    addPortal();
    child<QTabWidget>(u"portalTabs"_s)->setCurrentIndex(0);
    auto *table = child<Table>(u"portalAwards"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 1).data().toString().startsWith(u"LUMI-G"_s))
            table->selectRow(row);
    QSignalSpy said(m_page.get(), &Page::statusChanged);
    click(u"portalCalendar"_s);
    QCOMPARE(said.size(), 1);
    const AwardStore store(m_folder->filePath(u"requests"_s));
    const auto kept = store.load(u"EHPC-AIF-2026PG01-907"_s);
    QVERIFY(kept);
    QCOMPARE(kept->mode.value, u"aif_playground"_s); // as its id tells
    QCOMPARE(kept->system.value, u"lumi"_s);
    QCOMPARE(kept->start, QDate(2026, 6, 1));
    QCOMPARE(kept->end, QDate(2026, 12, 31));
    QCOMPARE(kept->amount, 5000.0);
    click(u"portalCalendar"_s); // again: it is the same one, not refused and not another
    QCOMPARE(said.size(), 2);
    QCOMPARE(store.list()->awards.size(), 1);
}

// For eyes: OFFICINA_PICTURES names a folder.
void TestPortalsPage::pictures()
{
    const QString folder = qEnvironmentVariable("OFFICINA_PICTURES");
    if (folder.isEmpty())
        QSKIP("no folder for pictures");
    const auto grab = [&](const QString &name) {
        QCoreApplication::processEvents();
        m_page->grab().save(folder + u'/' + name + u".png"_s);
    };
    grab(u"empty"_s);
    addPortal();
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        for (const QSize size : {QSize(1240, 840), QSize(760, 560)}) {
            m_theme->setScheme(scheme);
            m_page->resize(size);
            for (int tab = 0; tab < 3; ++tab) {
                child<QTabWidget>(u"portalTabs"_s)->setCurrentIndex(tab);
                grab(u"portals-%1-%2-%3"_s.arg(scheme == Scheme::Dark ? u"dark"_s : u"light"_s)
                         .arg(size.width())
                         .arg(tab));
            }
        }
    m_server->answer(u"/users/me/"_s, 502, u"<title>502 Bad Gateway</title>"_s, u"text/html"_s);
    m_page->refresh();
    QTRY_VERIFY(child<ErrorPanel>(u"portalError"_s)->hasError());
    grab(u"error"_s);
    child<QTabWidget>(u"portalTabs"_s)->setCurrentIndex(2);
    child<Table>(u"portalRounds"_s)->selectRow(0);
    click(u"portalPropose"_s);
    QCoreApplication::processEvents();
    child<QDialog>(u"proposalDialog"_s)->grab().save(folder + u"/proposal.png"_s);
    child<QDialog>(u"proposalDialog"_s)->reject();
    m_page->addPortal();
    QCoreApplication::processEvents();
    child<QDialog>(u"portalDialog"_s)->grab().save(folder + u"/add.png"_s);
}

QTEST_MAIN(TestPortalsPage)
#include "tst_portalspage.moc"
