// SPDX-License-Identifier: GPL-3.0-or-later
//
// A link that a program opens, and one that none does, as on a desktop with no browser and no viewer: it is said, and the
// address is there to be pasted.
#include "ui/common/openlink.h"

#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtGui/QTextDocument>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolTip>

using namespace officina;
using namespace Qt::StringLiterals;

class OpenLinkTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void take(const QUrl &url) { m_taken.append(url); } // as a browser

private Q_SLOTS:
    void init();
    void opened();
    void nothingOpensIt_data();
    void nothingOpensIt();

private:
    QList<QUrl> m_taken;
};

void OpenLinkTest::init()
{
    QGuiApplication::clipboard()->setText(u"mine"_s);
    QToolTip::hideText();
}

void OpenLinkTest::opened()
{
    QPushButton button;
    button.show();
    const QUrl page(u"https://example.org/a?b=c"_s);
    QDesktopServices::setUrlHandler(u"https"_s, this, "take");
    openLink(&button, page);
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(m_taken, QList<QUrl>{page});
    QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
}

void OpenLinkTest::nothingOpensIt_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("address");
    QTest::newRow("page") << QUrl(u"https://example.org/a?b=c&d=e"_s) << u"https://example.org/a?b=c&d=e"_s;
    QTest::newRow("file") << QUrl::fromLocalFile(u"/home/a b/<dossier>.pdf"_s) << u"/home/a b/<dossier>.pdf"_s;
}

void OpenLinkTest::nothingOpensIt()
{
    QFETCH(QUrl, url);
    QFETCH(QString, address);
    QPushButton button;
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    openLink(&button, url); // without a screen there is no desktop that could
    QCOMPARE(QGuiApplication::clipboard()->text(), address);
    QTextDocument told; // what is seen of it
    Qt::mightBeRichText(QToolTip::text()) ? told.setHtml(QToolTip::text()) : told.setPlainText(QToolTip::text());
    QVERIFY2(told.toPlainText().contains(address), qPrintable(QToolTip::text()));
}

QTEST_MAIN(OpenLinkTest)
#include "tst_openlink.moc"
