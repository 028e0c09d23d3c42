// SPDX-License-Identifier: GPL-3.0-or-later
//
// The key assistant by real clicks, with real keys and a real server: from nothing to a key that the site takes; keys
// that are there and why they will not do; what a bad input is told; each step left and come back to.
#include "ui/keys/keydialog.h"

#include "client/settings/secrets.h"
#include "client/settings/settings.h"
#include "client/sites/cataloguesites.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshways.h"
#include "tests/support/testsite.h"
#include "tests/support/waiting.h"
#include "ui/common/chip.h"
#include "ui/common/roles.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Way = SignInRules::Way;

namespace {

const QString goodSecret = u"four words in a row"_s;

} // namespace

class KeyDialogTest : public QObject, protected SshWays
{
    Q_OBJECT

private:
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    Secrets m_secrets{u"Officina test"_s};
    std::unique_ptr<TempFolder> m_home;
    QUrl m_opened;

    Site site(const QString &id = u"somewhere"_s) const
    {
        Site here = siteOf(*m_server, id);
        here.identities.clear(); // the folder's own
        here.signIn = {.ways = {Way::Key},
                       .keyTypes = {u"ed25519"_s},
                       .wantsPassphrase = true,
                       .passphraseLength = 12,
                       .keyPlace = u"The portal, under Keys."_s,
                       .keyUrl = u"https://portal.example.eu/keys"_s};
        return here;
    }
    QString folder() const { return m_home->path(u"ssh"_s); }
    std::unique_ptr<KeyDialog> dialog(const QList<Site> &sites, const QString &id = {})
    {
        auto made = std::make_unique<KeyDialog>(sites, SiteId{id},
                                                KeyServices{m_prompts, m_secrets, *m_settings, folder(), {50ms, 1000}});
        made->show();
        return made;
    }
    QString put(const QString &name, const QStringList &kind, const QString &passphrase = {})
    {
        const QString file = makeKey(name, kind, passphrase);
        const QString there = folder() + u'/' + name;
        if (!QDir().mkpath(folder()) || !QFile::rename(file, there)
            || !QFile::rename(file + u".pub"_s, there + u".pub"_s))
            qFatal("the key cannot be put there");
        return there;
    }
    static QPushButton *button(const QWidget &in, const QString &name)
    {
        auto *found = in.findChild<QPushButton *>(name);
        if (!found)
            qFatal("no button %s", qPrintable(name));
        return found;
    }
    static void click(const QWidget &in, const QString &name) { QTest::mouseClick(button(in, name), Qt::LeftButton); }
    static QString textOfLabel(const QWidget &in, const QString &name)
    {
        auto *label = in.findChild<QLabel *>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    static QLineEdit *field(const QWidget &in, const QString &name) { return in.findChild<QLineEdit *>(name); }
    static void type(const QWidget &in, const QString &name, const QString &text)
    {
        field(in, name)->selectAll();
        QTest::keyClick(field(in, name), Qt::Key_Delete);
        QTest::keyClicks(field(in, name), text);
    }
    static bool showsForm(const QWidget &in) { return field(in, u"newKeyFile"_s)->isVisible(); }
    static QStringList outcomes(const QWidget &in)
    {
        QStringList words;
        for (const Chip *chip : in.findChild<QWidget *>(u"keyOutcomes"_s)->findChildren<Chip *>())
            words += chip->text();
        return words;
    }
    void handIn(KeyDialog &dialog, const QByteArray &line);
    static void picture(QWidget &of, const QString &name)
    {
        QTest::qWait(50); // until all is laid out
        if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty())
            of.grab().save(u"%1/keys-%2.png"_s.arg(folder, name));
    }

private Q_SLOTS:
    void open(const QUrl &url) { m_opened = url; }

private Q_SLOTS:
    void initTestCase()
    {
        start();
        QDesktopServices::setUrlHandler(u"https"_s, this, "open");
    }
    void init()
    {
        m_home = std::make_unique<TempFolder>();
        m_store = std::make_unique<QSettings>(m_home->path(u"settings.ini"_s), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_store);
    }
    void cleanup()
    {
        m_settings.reset();
        m_store.reset();
    }
    void fromNothingToTaken();
    void namesThatAreThere();
    void badPassphrases_data();
    void badPassphrases();
    void anotherFolder();
    void cannotBeWritten();
    void keysThatAreThere();
    void otherWaysIn();
    void onlyByHand();
    void otherSites();
    void byKeyboard();
    void pictures_data();
    void pictures();
};

// The public half: copied by button and key, saved, and the page opened where the site wants it.
void KeyDialogTest::handIn(KeyDialog &dialog, const QByteArray &line)
{
    click(dialog, u"keyCopy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(line));
    QVERIFY(!textOfLabel(dialog, u"keySaid"_s).isEmpty());
    QGuiApplication::clipboard()->clear();
    QTest::keySequence(dialog.findChild<QPlainTextEdit *>(u"keyPublic"_s), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(line));
    click(dialog, u"keyOpen"_s);
    QCOMPARE(m_opened, QUrl(u"https://portal.example.eu/keys"_s));
    click(dialog, u"keySave"_s);
    auto *chooser = dialog.findChild<QFileDialog *>(u"keySaveDialog"_s);
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(m_home->path(u"to-mail.pub"_s));
    chooser->reject();
    QCOMPARE(textOf(m_home->path(u"to-mail.pub"_s)), line + '\n');
}

void KeyDialogTest::fromNothingToTaken()
{
    const auto dialog = this->dialog({site()});
    QTRY_VERIFY(showsForm(*dialog)); // there is nothing to choose
    QVERIFY(!button(*dialog, u"keyNext"_s)->isEnabled() && !button(*dialog, u"keyStep3"_s)->isEnabled());
    QCOMPARE(field(*dialog, u"newKeyFile"_s)->text(), folder() + u"/id_ed25519"_s);
    type(*dialog, u"newKeyComment"_s, u"learner@laptop"_s);
    type(*dialog, u"newKeyPassphrase"_s, goodSecret);
    QVERIFY(!textOfLabel(*dialog, u"newKeyStrength"_s).isEmpty());
    type(*dialog, u"newKeyAgain"_s, goodSecret);
    auto *keep = dialog->findChild<QCheckBox *>(u"newKeyKeep"_s);
    QTRY_VERIFY(keep->isEnabled() || !textOfLabel(*dialog, u"newKeyKeychain"_s).isEmpty()); // said plainly
    QCOMPARE(keep->isVisible(), keep->isEnabled()); // not offered where there is none
    keep->setChecked(false);
    QCOMPARE(field(*dialog, u"newKeyPassphrase"_s)->echoMode(), QLineEdit::Password);
    QTest::mouseClick(dialog->findChild<QCheckBox *>(u"newKeyShow"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(field(*dialog, u"newKeyPassphrase"_s)->echoMode(), QLineEdit::Normal);
    click(*dialog, u"newKeyMake"_s);

    QTRY_COMPARE(dialog->step(), KeyDialog::HandIn);
    const QString file = folder() + u"/id_ed25519"_s;
    const QByteArray line = textOf(file + u".pub"_s).trimmed();
    QVERIFY(line.startsWith("ssh-ed25519 ") && line.endsWith(" learner@laptop"));
    const QByteArray read = outputOf(u"ssh-keygen"_s, {u"-y"_s, u"-P"_s, goodSecret, u"-f"_s, file});
    QCOMPARE(read.simplified().split(' ').value(1), line.split(' ').at(1)); // it has that passphrase
    QVERIFY(field(*dialog, u"newKeyPassphrase"_s)->text().isEmpty()); // it is nowhere else
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"keyPublic"_s)->toPlainText(), QString::fromUtf8(line));
    QVERIFY(textOfLabel(*dialog, u"keyNote"_s).contains(u"id_ed25519"));
    QVERIFY(textOfLabel(*dialog, u"keyPlace"_s).contains(u"The portal, under Keys."));
    handIn(*dialog, line);

    click(*dialog, u"keyNext"_s);
    QCOMPARE(dialog->step(), KeyDialog::Try);
    QVERIFY(outcomes(*dialog).isEmpty());
    click(*dialog, u"keyTry"_s);
    QTRY_VERIFY(outcomes(*dialog).size() >= 2); // and by itself
    QCOMPARE(outcomes(*dialog).first(), u"Refused"_s);
    // Back to hand it in, and to try again: what was said is still there.
    click(*dialog, u"keyStep2"_s);
    QCOMPARE(dialog->step(), KeyDialog::HandIn);
    click(*dialog, u"keyNext"_s);
    QVERIFY(outcomes(*dialog).contains(u"Refused"_s));
    append(m_server->folder() + u"/authorized_keys"_s, line + '\n');
    QTRY_COMPARE(outcomes(*dialog).value(0), u"Accepted"_s);
    click(*dialog, u"keyNext"_s);
    QCOMPARE(dialog->step(), KeyDialog::Connect);
    QVERIFY(textOfLabel(*dialog, u"keyDoneText"_s).contains(u"takes this key"));
    QSignalSpy wanted(dialog.get(), &KeyDialog::signInWanted);
    click(*dialog, u"keyConnect"_s);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!dialog->isVisible());
}

// Said before the rest is typed, and nothing is replaced.
void KeyDialogTest::namesThatAreThere()
{
    const auto dialog = this->dialog({site()});
    QTRY_VERIFY(showsForm(*dialog));
    m_home->file("ssh/mine", "not a key\n");
    m_home->file("ssh/other.pub", "nor is this\n");
    for (const QString &name : {u"mine"_s, u"other"_s, folder() + u"/mine"_s}) {
        type(*dialog, u"newKeyFile"_s, name);
        QVERIFY2(textOfLabel(*dialog, u"newKeyProblem"_s).contains(u"never replaced"), qPrintable(name));
    }
    type(*dialog, u"newKeyPassphrase"_s, goodSecret);
    type(*dialog, u"newKeyAgain"_s, goodSecret);
    click(*dialog, u"newKeyMake"_s);
    QCOMPARE(textOf(folder() + u"/mine"_s), QByteArray("not a key\n"));
    QCOMPARE(dialog->focusWidget(), field(*dialog, u"newKeyFile"_s));
    QCOMPARE(field(*dialog, u"newKeyPassphrase"_s)->text(), goodSecret); // nothing has to be typed again
    type(*dialog, u"newKeyFile"_s, u"mine2"_s);
    QVERIFY(textOfLabel(*dialog, u"newKeyProblem"_s).isEmpty());
    // One that came meanwhile is not replaced either.
    m_home->file("ssh/mine2", "quick\n");
    click(*dialog, u"newKeyMake"_s);
    QTRY_VERIFY(textOfLabel(*dialog, u"newKeyProblem"_s).contains(u"never replaced"));
    QCOMPARE(textOf(folder() + u"/mine2"_s), QByteArray("quick\n"));
    QCOMPARE(dialog->step(), KeyDialog::Choose);
}

void KeyDialogTest::badPassphrases_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << QString() << QString() << u"wants keys that have a passphrase"_s;
    QTest::newRow("short by the site's rule") << u"elevenchars"_s << u"elevenchars"_s << u"12 character(s)"_s;
    QTest::newRow("the same again") << u"aaaaaaaaaaaaaaaa"_s << u"aaaaaaaaaaaaaaaa"_s << u"again and again"_s;
    QTest::newRow("not the same") << goodSecret << u"four words in a raw"_s << u"not the same"_s;
    QTest::newRow("once") << goodSecret << QString() << u"once more"_s;
}

void KeyDialogTest::badPassphrases()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, said);
    const auto dialog = this->dialog({site()});
    QTRY_VERIFY(showsForm(*dialog));
    type(*dialog, u"newKeyPassphrase"_s, first);
    type(*dialog, u"newKeyAgain"_s, second);
    QTest::keyClick(field(*dialog, u"newKeyAgain"_s), Qt::Key_Return);
    QVERIFY(textOfLabel(*dialog, u"newKeyProblem"_s).contains(said));
    QVERIFY(dialog->isVisible() && dialog->step() == KeyDialog::Choose);
    QVERIFY(!QFileInfo::exists(folder() + u"/id_ed25519"_s));
}

// It is in the list of choices although ssh would not look there.
void KeyDialogTest::anotherFolder()
{
    Site elsewhere = site(u"elsewhere"_s);
    elsewhere.origin = Site::Origin::Typed;
    elsewhere.knownHosts = m_server->knownHosts();
    const auto dialog = this->dialog({elsewhere});
    QTRY_VERIFY(button(*dialog, u"keyMake"_s)->isEnabled() || showsForm(*dialog));
    if (!showsForm(*dialog))
        click(*dialog, u"keyMake"_s);
    const QString file = m_home->path(u"elsewhere/key"_s);
    type(*dialog, u"newKeyFile"_s, file);
    type(*dialog, u"newKeyPassphrase"_s, goodSecret);
    type(*dialog, u"newKeyAgain"_s, goodSecret);
    click(*dialog, u"newKeyMake"_s);
    QTRY_COMPARE(dialog->step(), KeyDialog::HandIn);
    append(m_server->folder() + u"/authorized_keys"_s, textOf(file + u".pub"_s));
    click(*dialog, u"keyStep3"_s);
    type(*dialog, u"keyUser"_s, m_server->user());
    QTest::keyClick(field(*dialog, u"keyUser"_s), Qt::Key_Return);
    QTRY_COMPARE(outcomes(*dialog).value(0), u"Accepted"_s);
    QCOMPARE(m_settings->get(setting::userOf(elsewhere.id)), m_server->user());
    click(*dialog, u"keyNext"_s);
    QVERIFY(!textOfLabel(*dialog, u"keyDoneOffered"_s).isEmpty());
    QSignalSpy add(dialog.get(), &KeyDialog::addWanted);
    click(*dialog, u"keyAddSite"_s);
    QCOMPARE(add.first().first().value<Site>().identities, QStringList{file});
    QSignalSpy wanted(dialog.get(), &KeyDialog::signInWanted);
    click(*dialog, u"keyConnect"_s);
    const Site used = wanted.first().first().value<Site>();
    QCOMPARE(used.identities, QStringList{file}); // else ssh would not show it
    QCOMPARE(used.user, m_server->user());
}

void KeyDialogTest::cannotBeWritten()
{
    m_home->file("ssh", "no folder\n");
    const auto dialog = this->dialog({site()});
    QTRY_VERIFY(showsForm(*dialog));
    type(*dialog, u"newKeyPassphrase"_s, goodSecret);
    type(*dialog, u"newKeyAgain"_s, goodSecret);
    click(*dialog, u"newKeyMake"_s);
    QTRY_VERIFY(!textOfLabel(*dialog, u"newKeyProblem"_s).isEmpty());
    QVERIFY(button(*dialog, u"newKeyMake"_s)->isEnabled());
    QCOMPARE(field(*dialog, u"newKeyPassphrase"_s)->text(), goodSecret);
}

void KeyDialogTest::keysThatAreThere()
{
    put(u"id_rsa"_s, {u"rsa"_s, u"-b"_s, u"2048"_s}, u"open sesame"_s);
    put(u"bare"_s, {u"ed25519"_s, u"-C"_s, u"of my old laptop"_s});
    const QString good = put(u"id_ed25519"_s, {u"ed25519"_s}, goodSecret);
    const auto dialog = this->dialog({site()});
    auto *table = dialog->findChild<Table *>(u"keyTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QVERIFY(!showsForm(*dialog));
    const auto row = [&](const QString &name) {
        for (int i = 0; i < 3; ++i)
            if (table->model()->index(i, 0).data().toString().contains(name))
                return i;
        qFatal("no key %s", qPrintable(name));
    };
    const auto cell = [&](const QString &name, int column) {
        return table->model()->index(row(name), column).data().toString();
    };
    QCOMPARE(cell(u"id_rsa"_s, 2), u"RSA 2048"_s);
    QCOMPARE(cell(u"id_rsa"_s, 4), u"No: its type"_s);
    QCOMPARE(cell(u"bare"_s, 1), u"of my old laptop"_s);
    QCOMPARE(cell(u"bare"_s, 3), u"No"_s);
    QCOMPARE(cell(u"bare"_s, 4), u"No: unprotected"_s);
    QCOMPARE(cell(u"id_ed25519"_s, 3), u"By a passphrase"_s);
    QCOMPARE(cell(u"id_ed25519"_s, 4), u"Yes"_s);
    QCOMPARE(table->currentIndex().row(), row(u"id_ed25519"_s)); // the one that is advised
    QVERIFY(button(*dialog, u"keyNext"_s)->isEnabled());
    table->selectRow(row(u"id_rsa"_s));
    QVERIFY(textOfLabel(*dialog, u"keyFit"_s).contains(u"takes only: Ed25519"));
    // A new one all the same, under a name of its own; and back.
    click(*dialog, u"keyMake"_s);
    QVERIFY(showsForm(*dialog));
    QCOMPARE(field(*dialog, u"newKeyFile"_s)->text(), folder() + u"/id_ed25519_somewhere"_s);
    QVERIFY(!button(*dialog, u"keyNext"_s)->isEnabled());
    type(*dialog, u"newKeyPassphrase"_s, goodSecret);
    click(*dialog, u"newKeyLeave"_s);
    QVERIFY(!showsForm(*dialog) && field(*dialog, u"newKeyPassphrase"_s)->text().isEmpty());
    table->selectRow(row(u"id_ed25519"_s));
    click(*dialog, u"keyNext"_s);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"keyPublic"_s)->toPlainText().toUtf8(),
             textOf(good + u".pub"_s).trimmed());
    QVERIFY(textOfLabel(*dialog, u"keyNote"_s).isEmpty());
}

void KeyDialogTest::otherWaysIn()
{
    Site certificate = site(u"certified"_s);
    certificate.signIn = {.ways = {Way::Certificate}};
    certificate.renewCommand = u"step ssh login anna"_s;
    Site password = site(u"worded"_s);
    password.signIn = {.ways = {Way::Password}};
    const auto dialog = this->dialog({certificate, password});
    QTRY_VERIFY(textOfLabel(*dialog, u"keyAdvice"_s).contains(u"step ssh login anna"));
    QVERIFY(!showsForm(*dialog) && !button(*dialog, u"keyMake"_s)->isVisible());
    QSignalSpy renewal(dialog.get(), &KeyDialog::renewalWanted);
    click(*dialog, u"keyRenew"_s);
    QCOMPARE(renewal.size(), 1);
    auto *list = dialog->findChild<QComboBox *>(u"keySite"_s);
    list->setCurrentIndex(1);
    Q_EMIT list->activated(1);
    QTRY_VERIFY(textOfLabel(*dialog, u"keyAdvice"_s).contains(u"does not let in with a key"));
    QVERIFY(!button(*dialog, u"keyRenew"_s)->isVisible());
}

// Of a site that blocks whoever signs in often.
void KeyDialogTest::onlyByHand()
{
    put(u"id_ed25519"_s, {u"ed25519"_s}, goodSecret);
    Site slow = site(u"slow-%1"_s.arg(m_server->port()));
    slow.signInSeconds = 600;
    const auto dialog = this->dialog({slow});
    QTRY_VERIFY(button(*dialog, u"keyNext"_s)->isEnabled());
    click(*dialog, u"keyStep3"_s);
    click(*dialog, u"keyTry"_s);
    QTRY_COMPARE(outcomes(*dialog), QStringList{u"Refused"_s});
    QVERIFY(textOfLabel(*dialog, u"keyTrialState"_s).isEmpty()); // nothing is to come
    click(*dialog, u"keyTry"_s);
    QVERIFY(textOfLabel(*dialog, u"keyTrialState"_s).contains(u"wants sign-ins seldom"));
    // Whoever closes it waits for nothing.
}

void KeyDialogTest::otherSites()
{
    put(u"id_ecdsa"_s, {u"ecdsa"_s}, goodSecret);
    Site other = site(u"other"_s);
    other.signIn = {};
    const auto dialog = this->dialog({site(), other}, u"other"_s);
    auto *table = dialog->findChild<Table *>(u"keyTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 4).data().toString(), u"Not known"_s);
    QCOMPARE(Tone(table->model()->index(0, 4).data(ToneRole).toInt()), Tone::Warning); // what is not known is not good
    click(*dialog, u"keyNext"_s);
    QVERIFY(textOfLabel(*dialog, u"keyPlace"_s).contains(u"is not known"));
    QVERIFY(!button(*dialog, u"keyOpen"_s)->isVisible());
    auto *list = dialog->findChild<QComboBox *>(u"keySite"_s);
    list->setCurrentIndex(0);
    Q_EMIT list->activated(0);
    QCOMPARE(dialog->step(), KeyDialog::Choose);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 4).data().toString(), u"No: its type"_s);
}

void KeyDialogTest::byKeyboard()
{
    put(u"id_ed25519"_s, {u"ed25519"_s}, goodSecret);
    const auto dialog = this->dialog({site()});
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QTRY_VERIFY(button(*dialog, u"keyNext"_s)->isEnabled());
    QTest::keyClick(dialog->findChild<Table *>(u"keyTable"_s), Qt::Key_Return); // opens the row
    QCOMPARE(dialog->step(), KeyDialog::HandIn);
    QVERIFY(button(*dialog, u"keyCopy"_s)->hasFocus());
    QTest::keyClick(dialog.get(), Qt::Key_Return); // the default button
    QCOMPARE(dialog->step(), KeyDialog::Try);
    QVERIFY(button(*dialog, u"keyTry"_s)->hasFocus());
    QTest::keyClick(button(*dialog, u"keyTry"_s), Qt::Key_Space);
    QTRY_VERIFY(!outcomes(*dialog).isEmpty());
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void KeyDialogTest::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

// Each step, at the least size; for looking at where OFFICINA_PICTURES names a folder. Nothing is cut off.
void KeyDialogTest::pictures()
{
    QFETCH(bool, dark);
    Theme theme(*qApp);
    theme.setScheme(dark ? Scheme::Dark : Scheme::Light);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const QList<Site> sites = shippedSites().sites;
    Site lumi = *std::ranges::find(sites, SiteId{u"lumi"_s}, &Site::id);
    const Site own = site();
    lumi.host = own.host;
    lumi.port = own.port;
    lumi.user = own.user;
    lumi.knownHosts = own.knownHosts;
    lumi.origin = Site::Origin::Practice; // the test's own keys alone
    const auto empty = this->dialog({lumi});
    empty->resize(700, 520);
    QTRY_VERIFY(showsForm(*empty));
    type(*empty, u"newKeyPassphrase"_s, u"short"_s);
    picture(*empty, tag + u"-new"_s);
    put(u"id_rsa"_s, {u"rsa"_s, u"-b"_s, u"2048"_s}, u"open sesame"_s);
    put(u"bare"_s, {u"ecdsa"_s, u"-C"_s, u"of my old laptop"_s});
    put(u"id_ed25519"_s, {u"ed25519"_s}, goodSecret);
    const auto dialog = this->dialog({lumi});
    dialog->resize(700, 520);
    QTRY_VERIFY(button(*dialog, u"keyNext"_s)->isEnabled());
    picture(*dialog, tag + u"-choose"_s);
    click(*dialog, u"keyNext"_s);
    picture(*dialog, tag + u"-handin"_s);
    click(*dialog, u"keyNext"_s);
    click(*dialog, u"keyTry"_s);
    QTRY_VERIFY(outcomes(*dialog).size() >= 2);
    QTest::qWait(50);
    picture(*dialog, tag + u"-try"_s);
    click(*dialog, u"keyNext"_s);
    picture(*dialog, tag + u"-connect"_s);
    for (const QPushButton *each : dialog->findChildren<QPushButton *>())
        QVERIFY2(!each->isVisible() || each->width() >= each->sizeHint().width(), qPrintable(each->objectName()));
}

QTEST_MAIN(KeyDialogTest)
#include "tst_keydialog.moc"
