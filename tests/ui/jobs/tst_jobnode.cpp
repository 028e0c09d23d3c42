// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways to the node of a real job of the practice factory, by real clicks: a terminal, an editor's name, a page
// through a tunnel; what it uses now; and a job as the history has it.
#include "client/jobs/jobaccess.h"
#include "client/settings/settings.h"
#include "client/sites/sitelist.h"
#include "client/storage/store.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"
#include "tests/support/waiting.h"
#include "ui/common/theme.h"
#include "ui/jobs/editordialog.h"
#include "ui/jobs/jobdetail.h"

#include <QtCore/QDir>
#include <QtCore/QTranslator>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

// As German or Finnish would have it.
class LongerWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString words = QString::fromUtf8(text);
        return words.size() < 4 ? words
            : words.size() < 40 ? words + QString(words.size() / 2, u'ö')
                                : words + u" ööööööööö"_s.repeated(words.size() / 20);
    }
};

// In place of the desktop's browser and editor.
class Opened : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> urls;
public Q_SLOTS:
    void open(const QUrl &url) { urls += url; }
};

class JobNodeTest : public QObject
{
    Q_OBJECT

private:
    template <class T> T *child(const char *name) const { return m_detail->findChild<T *>(QString::fromLatin1(name)); }
    QString label(const char *name) const
    {
        const auto *label = child<QLabel>(name);
        return label && label->isVisibleTo(m_detail.get()) ? label->text() : QString();
    }
    void click(const char *name)
    {
        auto *button = child<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible(), name);
        button->click();
    }
    // For looking at: where OFFICINA_PICTURES names a folder.
    void picture(const char *name, QWidget *what = nullptr)
    {
        const QString folder = qEnvironmentVariable("OFFICINA_PICTURES");
        if (folder.isEmpty())
            return;
        for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
            m_theme->setScheme(scheme);
            QTest::qWait(50);
            (what ? what : m_detail.get())
                ->grab()
                .save(u"%1/%2-%3.png"_s.arg(folder, QString::fromLatin1(name),
                                            scheme == Scheme::Dark ? u"dark"_s : u"light"_s));
        }
    }
    QDialog *dialog(const char *name)
    {
        QDialog *found = nullptr;
        [&] { QTRY_VERIFY((found = child<QDialog>(name)) && found->isVisible()); }();
        return found;
    }

    Clock m_clock;
    AutoPrompts m_prompts;
    Theme *m_theme = nullptr;
    TempFolder m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Store> m_database;
    std::unique_ptr<JobHistory> m_history;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JobService> m_jobs;
    std::unique_ptr<JobAccess> m_access;
    std::unique_ptr<JobDetail> m_detail;
    Job m_job;
    int m_port = 20000 + int(QCoreApplication::applicationPid() % 20000);
    Opened m_opened;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        m_theme = new Theme(*qApp);
        for (const QString &scheme : {u"http"_s, u"vscode"_s})
            QDesktopServices::setUrlHandler(scheme, &m_opened, "open");
        const SiteList list = loadSites();
        const Site *practice = list.find(SiteId{u"practice"_s});
        QVERIFY2(practice, "the practice factory does not run");
        m_store = std::make_unique<QSettings>(m_folder.path(u"settings.ini"_s), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_store);
        m_database = std::make_unique<Store>(m_folder.path(u"officina.db"_s));
        m_history = std::make_unique<JobHistory>(*m_database, m_clock);
        m_connection = std::make_unique<Connection>(*practice, m_prompts);
        m_jobs = std::make_unique<JobService>(m_clock, m_history.get());
        m_jobs->setConnection(m_connection.get());
        m_access = std::make_unique<JobAccess>(m_prompts, m_folder.path(u"ssh"_s));
        m_detail = std::make_unique<JobDetail>(*m_jobs);
        m_detail->useAccess(*m_access);
        m_detail->remember(*m_settings);
        m_detail->resize(460, 900);
        m_detail->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_detail.get()));
        const auto work = m_jobs->workFolder();
        QTRY_VERIFY(work.isFinished());
        QVERIFY_RESULT(work.result());
        JobSpec spec;
        spec.name = u"notebook"_s;
        spec.partition = u"gpu"_s;
        spec.account = practice->account;
        spec.gpus = 1;
        spec.cpus = 1;
        spec.memory = 256;
        spec.timeLimit = 1800;
        spec.runFolder = plannedRunFolder(*work.result(), spec.name, QDateTime::currentDateTime());
        spec.body = "echo at http://gpu01:" + QByteArray::number(m_port)
            + "/lab?token=secret\npython3 -u -m http.server " + QByteArray::number(m_port) + '\n';
        const auto sent = m_jobs->submit(spec);
        QTRY_VERIFY(sent.isFinished());
        QVERIFY_RESULT(sent.result());
        const JobId id = sent.result()->run.job;
        QTRY_VERIFY(m_jobs->find(id) && m_jobs->find(id)->state == JobState::Running);
        m_job = *m_jobs->find(id);
        m_detail->setJob(m_job);
    }

    void terminal()
    {
        QVERIFY2(label("jobShell").contains(u"srun --jobid="_s + m_job.id.value), qPrintable(label("jobShell")));
        QCOMPARE(label("jobShellDirect"), QString()); // nobody serves SSH on these nodes
        click("jobShellCopy");
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"ssh -t "));
        // A terminal program of the user's own, which writes down what it was to run.
        m_folder.file("terminal",
                      "#!/bin/sh\nprintf '%s\\n' \"$@\" >" + m_folder.bytes("words.part") + "\nmv "
                          + m_folder.bytes("words.part") + ' ' + m_folder.bytes("words") + '\n',
                      0755);
        qputenv("TERMINAL", m_folder.bytes("terminal"));
        click("jobTerminal");
        QTRY_VERIFY(existsAt(m_folder.bytes("words")));
        const QByteArrayList words = contentOf(m_folder.bytes("words")).split('\n');
        QCOMPARE(words.first(), "-e"_ba);
        QVERIFY(words.contains("srun") && words.contains("--jobid=" + m_job.id.value.toLatin1()));
    }

    void editor()
    {
        const QString config = m_folder.path(u"ssh/config"_s);
        m_folder.file("ssh/config", "Host mine\n  User me\n");
        // The practice factory has no nodes to sign in to, and says so; the dialog is what other sites get.
        QVERIFY(!child<QPushButton>("jobEditor")->isEnabled());
        QVERIFY(child<QPushButton>("jobEditor")->toolTip().contains(u"practice factory"_s));
        auto *editor = new EditorDialog(m_access->alias(*m_jobs), m_job, m_connection->site(), m_detail.get());
        editor->setAttribute(Qt::WA_DeleteOnClose);
        editor->open();
        QVERIFY(label("nodeAliasInclude").contains(u"config.before-officina"));
        QVERIFY(!child<QPushButton>("openEditor")->isVisible());
        QCOMPARE(contentOf(config.toUtf8()), "Host mine\n  User me\n"_ba); // before anybody agreed
        picture("editor-asks", editor);
        click("makeNodeAlias");
        QVERIFY(contentOf(config.toUtf8()).contains("Include officina-nodes\n"));
        QCOMPARE(contentOf(m_folder.bytes("ssh/config.before-officina")), "Host mine\n  User me\n"_ba);
        QCOMPARE(label("nodeAliasSsh"), u"ssh officina-practice-job"_s);
        QCOMPARE(child<QToolButton>("nodeAliasSshCopy")->accessibleDescription(), u"A shell"_s);
        QCOMPARE(label("nodeAliasCode"),
                 u"code --remote ssh-remote+officina-practice-job "_s + m_job.workFolder.display());
        QVERIFY2(label("nodeAliasState").contains(u"gpu01"), qPrintable(label("nodeAliasState")));
        Job twoLines = m_job; // of which a shell might run the second
        twoLines.workFolder = RemotePath("/work\ntouch pwned");
        const EditorDialog other(m_access->alias(*m_jobs), twoLines, m_connection->site());
        QCOMPARE(other.findChild<QLabel *>(u"nodeAliasCode"_s)->text(),
                 u"code --remote ssh-remote+officina-practice-job"_s);
        picture("editor-made", editor);
        QVERIFY(m_opened.urls.isEmpty());
        click("openEditor");
        QCOMPARE(m_opened.urls.value(0).toString(),
                 u"vscode://vscode-remote/ssh-remote+officina-practice-job"_s + m_job.workFolder.display());
        m_opened.urls.clear();
        QVERIFY(label("jobNodeAlias").contains(u"leads to gpu01"));
        click("takeNodeAliasAway");
        QVERIFY(!existsAt(m_folder.bytes("ssh/officina-nodes")));
        QCOMPARE(label("jobNodeAlias"), QString());
        QVERIFY(!child<QLabel>("nodeAliasInclude")->isVisible()); // asked for once
        editor->close();
    }

    void page()
    {
        click("jobPage");
        QDialog *asked = dialog("tunnelDialog");
        auto *port = child<QComboBox>("tunnelPort");
        QTRY_COMPARE(port->count(), 1);
        QCOMPARE(port->itemText(0), u"%1 · http://gpu01:%1/lab"_s.arg(m_port)); // and no token
        const int needed = port->fontMetrics().horizontalAdvance(port->currentText());
        QVERIFY2(port->lineEdit()->width() > needed, QByteArray::number(port->lineEdit()->width()));
        QCOMPARE(port->lineEdit()->cursorPosition(), 0); // the port is what stays in view
        picture("page-asks", asked);
        click("openTunnel");
        QTRY_COMPARE(m_opened.urls.size(), 1);
        QTRY_VERIFY2(label("jobTunnel").endsWith(u" · open"), qPrintable(label("jobTunnel")));
        const int local = m_access->tunnels(*m_jobs).tunnels().value(0).localPort;
        QCOMPARE(m_opened.urls.first().toString(), u"http://127.0.0.1:%1/lab?token=secret"_s.arg(local));
        picture("page-open");
        // Somebody asks for a port that nobody serves.
        QVERIFY_RESULT(m_access->tunnels(*m_jobs).open(m_job, 1));
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_access->tunnels(*m_jobs).find(m_job.id, 1)->localPort));
        QTRY_VERIFY2(label("jobTunnelError").contains(u"gpu01:1"), qPrintable(label("jobTunnelError")));
        picture("page-nobody");
        // The least width that the page gives it, with words half as long again.
        LongerWords longer;
        QVERIFY(QCoreApplication::installTranslator(&longer));
        JobDetail narrow(*m_jobs);
        narrow.useAccess(*m_access);
        narrow.remember(*m_settings);
        narrow.resize(400, 900);
        narrow.show();
        narrow.setJob(m_job);
        QVERIFY(QTest::qWaitForWindowExposed(&narrow));
        QVERIFY2(narrow.minimumSizeHint().width() <= 400, QByteArray::number(narrow.minimumSizeHint().width()));
        for (const QWidget *widget : narrow.findChildren<QWidget *>()) {
            const int right = widget->mapTo(&narrow, QPoint(widget->width(), 0)).x();
            QVERIFY2(!widget->isVisible() || right <= 400, qPrintable(widget->objectName()));
        }
        picture("node-longer", &narrow);
        QCoreApplication::removeTranslator(&longer);
        click("jobTunnelClose");
        QTRY_COMPARE(m_access->tunnels(*m_jobs).tunnels().size(), 1);
        for (const QString &file : QDir(m_folder.path()).entryList(QDir::Files))
            QVERIFY2(!contentOf(m_folder.bytes(file.toUtf8())).contains("secret"), qPrintable(file));
    }

    void usage()
    {
        QTRY_VERIFY2(label("jobUsesNow").contains(u"in its largest task, on gpu01"), qPrintable(label("jobUsesNow")));
        QCOMPARE(label("jobGpusNow"), QString());
        const auto key = setting::looksAtGpus(m_connection->site().id);
        QVERIFY(!m_settings->get(key));
        click("jobLookAtGpus");
        QVERIFY(m_settings->get(key));
        QTRY_VERIFY2(label("jobGpusNow").startsWith(u"No program on its nodes tells"), qPrintable(label("jobGpusNow")));
        picture("usage");
    }

    // As an earlier program left it: nobody knows whether it still runs.
    void fromTheHistory()
    {
        Connection away(m_connection->site(), m_prompts); // not signed in
        JobService later(m_clock, m_history.get());
        later.setConnection(&away);
        QTRY_VERIFY(later.find(m_job.id));
        m_detail = std::make_unique<JobDetail>(later);
        m_detail->useAccess(*m_access);
        m_detail->resize(460, 900);
        m_detail->show();
        m_detail->setJob(*later.find(m_job.id));
        QVERIFY2(label("jobSeen").startsWith(u"as last seen "), qPrintable(label("jobSeen")));
        QVERIFY(!child<QWidget>("jobProgress")->isVisible());
        QCOMPARE(label("jobNodeTitle"), QString()); // what leads there may lead nowhere
        picture("history");
        const auto gone = m_jobs->cancel(m_job.id);
        QTRY_VERIFY(gone.isFinished());
        m_detail.reset();
    }
};

QTEST_MAIN(JobNodeTest)
#include "tst_jobnode.moc"
