// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a desktop hands over, opened in the whole program: a draft from a colleague, logs, a folder, and what is none of
// these. What is what, by links and files.
#include "tests/support/ownhome.h"
#include "tests/support/waiting.h"
#include "ui/common/errorpanel.h"
#include "ui/window/application.h"
#include "ui/window/openable.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(officina::Openable)

class OpenableTest : public QObject
{
    Q_OBJECT

private:
    MainWindow &window() { return m_application->window(); }
    QString text(const char *label) { return window().findChild<QLabel *>(QLatin1StringView(label))->text(); }
    QString draft(const char *name)
    {
        return QString::fromUtf8(
            m_folder->file(name, R"({"answers": {"project.title": "Proteins"}, "format" : "officina-request",
            "mode": "aif_playground", "version": 2})"));
    }

    std::unique_ptr<TempFolder> m_folder;
    std::unique_ptr<Application> m_application;

private Q_SLOTS:
    void init();
    void cleanup() { m_application.reset(); }
    void kinds_data();
    void kinds();
    void draftOfAColleague();
    void logs();
    void missing();
    void dropped();
};

void OpenableTest::init()
{
    QCoreApplication::setApplicationName(u"officina"_s);
    m_folder = std::make_unique<TempFolder>();
    liveIn(*m_folder);
    m_application = std::make_unique<Application>(*qApp, ApplicationOptions{.language = u"en"_s, .site = {}});
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void OpenableTest::kinds_data()
{
    QTest::addColumn<QString>("name"); // of a file, or a link
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Openable>("kind");
    using enum Openable;
    QTest::newRow("nothing") << QString() << QByteArray() << Nothing;
    QTest::newRow("entry") << u"officina://factory/it4lia"_s << QByteArray() << Entry;
    QTest::newRow("folder at a site") << u"sftp://host/work"_s << QByteArray() << SiteFolder;
    QTest::newRow("invitation as a link") << u"officina://invite/abc"_s << QByteArray() << Invitation;
    QTest::newRow("invitation") << u"w.officina-invitation"_s << QByteArray("{}") << Invitation;
    QTest::newRow("update") << u"Neuer Katalog ü.officina-catalogue"_s << QByteArray("PK") << Update;
    QTest::newRow("request") << u"request.json"_s << QByteArray(R"( {"format": "officina-request"})") << Request;
    QTest::newRow("request by its own name") << u"ada.officina-request"_s << QByteArray("{") << Request;
    QTest::newRow("request by another name")
        << u"für Ada"_s << QByteArray("{\n\"format\":\"officina-request\"}") << Request;
    QTest::newRow("long answers") << u"long.json"_s
                                  << "{\"answers\": {\"why\": \"" + QByteArray(500'000, 'x')
            + "\"}, \"format\": \"officina-request\"}"
                                  << Request;
    QTest::newRow("JSON of others") << u"metrics.json"_s << QByteArray(R"({"format": "other"})") << Logs;
    QTest::newRow("a text that mentions it") << u"notes.md"_s << QByteArray(R"("format": "officina-request")") << Logs;
    QTest::newRow("events") << u"events.out.tfevents.1.host"_s << QByteArray("\0\0", 2) << Logs;
    QTest::newRow("empty file") << u"empty"_s << QByteArray("") << Logs;
}

void OpenableTest::kinds()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(Openable, kind);
    const bool isFile = !content.isNull();
    QCOMPARE(kindOfOpenable(isFile ? QString::fromUtf8(m_folder->file(name.toUtf8(), content)) : name), kind);
    if (isFile)
        QCOMPARE(kindOfOpenable(m_folder->path(u"no/"_s + name)),
                 name.contains(u".officina-"_s) ? kind : Openable::Missing); // whose page says that it is not there
}

void OpenableTest::draftOfAColleague()
{
    m_application->fulfil({}, draft("from a colleague.txt"));
    QCOMPARE(window().currentPage(), PageId::Requests);
    const auto *title = window().findChild<QLineEdit *>(u"request_project.title"_s);
    QVERIFY(title);
    QCOMPARE(title->text(), u"Proteins"_s);
    QVERIFY(QFile::exists(m_folder->path(u"from a colleague.txt"_s)));
    // And the page's own way to it shows files of that kind.
    window().findChild<QPushButton *>(u"requestsImport"_s)->click();
    const auto *chooser = window().findChild<QFileDialog *>(u"requestImportDialog"_s);
    QVERIFY(chooser);
    QVERIFY2(chooser->nameFilters().first().contains(u"(*.json *.officina-request *.zip"_s),
             qPrintable(chooser->nameFilters().first()));
}

void OpenableTest::logs()
{
    m_application->fulfil({}, QString::fromUtf8(m_folder->file("run/metrics.csv", "step,loss\n1,0.5\n2,0.25\n")));
    QCOMPARE(window().currentPage(), PageId::Curves);
    QTRY_VERIFY(window().findChild<QWidget *>(u"chart"_s));
}

void OpenableTest::missing()
{
    window().showPage(PageId::Start);
    m_application->fulfil({}, m_folder->path(u"gone.csv"_s));
    QCOMPARE(window().currentPage(), PageId::Start);
    QVERIFY(text("statusPage").contains(u"gone.csv"_s));
}

void OpenableTest::dropped()
{
    const auto drop = [this](const QStringList &files) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &enter);
        if (!enter.isAccepted())
            return Qt::IgnoreAction;
        QDropEvent dropEvent({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &dropEvent);
        return dropEvent.dropAction();
    };
    // Which page takes a log, or a folder, its own place decides.
    m_folder->file("loss.csv", "step,loss\n1,2\n");
    QCOMPARE(drop({m_folder->path(u"loss.csv"_s), m_folder->path()}), Qt::IgnoreAction);
    QCOMPARE(drop({m_folder->path(u"loss.csv"_s), draft("request.json")}), Qt::CopyAction);
    QCOMPARE(window().currentPage(), PageId::Requests);
}

QTEST_MAIN(OpenableTest)
#include "tst_openable.moc"
