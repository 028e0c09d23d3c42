// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a user may hand on to somebody who helps: the note of a run that ended in a fault, offered once at the next
// start, and the report of what is installed, which names no folder of theirs. Nothing leaves without their click.
#include "client/base/userfolders.h"
#include "client/settings/settings.h"
#include "tests/support/ownhome.h"
#include "ui/window/application.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <memory>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class ReportsTest : public QObject
{
    Q_OBJECT

    static std::unique_ptr<Application> started()
    {
        auto application = std::make_unique<Application>(*qApp, ApplicationOptions{.language = u"en"_s, .site = {}});
        application->start();
        return application;
    }

    std::unique_ptr<TempFolder> m_folder;

private Q_SLOTS:
    void init();
    void noteOfAFault();
    void reportOfWhatIsInstalled();
};

void ReportsTest::init()
{
    QCoreApplication::setApplicationName(u"officina"_s);
    m_folder = std::make_unique<TempFolder>();
    liveIn(*m_folder);
    QGuiApplication::clipboard()->clear();
}

void ReportsTest::noteOfAFault()
{
    const QString folder = dataFolder() + u"/crashes"_s;
    QVERIFY(QDir().mkpath(folder));
    QFile note(folder + u"/last.txt"_s);
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write("Officina 0\nSIGSEGV <b>here</b>\n");
    note.close();
    {
        const auto application = started();
        const auto *box = application->window().findChild<QMessageBox *>(u"crashNotice"_s);
        QVERIFY(box && box->isVisible());
        const QString text = box->detailedText();
        QCOMPARE(text, u"Officina 0\nSIGSEGV <b>here</b>\n"_s);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty()); // nothing without being asked for
        const auto buttons = box->buttons();
        const auto copy = std::ranges::find(buttons, u"Copy the note"_s, &QAbstractButton::text);
        QVERIFY(copy != buttons.end());
        (*copy)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }
    const auto application = started();
    QVERIFY(!application->window().findChild<QMessageBox *>(u"crashNotice"_s)); // once
}

void ReportsTest::reportOfWhatIsInstalled()
{
    const auto application = started();
    application->window().showPage(PageId::Settings);
    auto *copy = application->window().findChild<QPushButton *>(u"copyAbout"_s);
    QVERIFY(copy);
    const auto labels = application->window().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().startsWith(u"Built on Qt %1, libssh"_s.arg(QString::fromLatin1(qVersion())))
            && label->text().contains(u"libarchive, KArchive, zlib, qpdf, "_s);
    }));
    copy->click();
    const QString report = QGuiApplication::clipboard()->text();
    for (const QString &told :
         {u"Officina "_s + QStringLiteral(OFFICINA_VERSION), u"Qt "_s + QString::fromLatin1(qVersion()), u"libssh 0."_s,
          u"libarchive 3."_s, u"zlib/1."_s, u"qpdf 1"_s, QSysInfo::kernelVersion(), u"folders of the user"_s,
          u"Screen "_s})
        QVERIFY2(report.contains(told), qPrintable(told + u" is not in: "_s + report));
    for (const QString &hidden : {m_folder->path(), QDir::homePath()})
        QVERIFY2(!report.contains(hidden), qPrintable(hidden + u" is in: "_s + report));
}

QTEST_MAIN(ReportsTest)
#include "tst_reports.moc"
