// SPDX-License-Identifier: GPL-3.0-or-later
//
// A server's words are shown as text: only http and https addresses become links, and markup in
// them stays visible.
#include "ui/connect/servertext.h"

#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class tst_ServerText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void links_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("links");
        QTest::newRow("none") << "Enter your code:" << QStringList{};
        QTest::newRow("one") << "Go to https://auth.example.eu/device?code=A-1 now"
                             << QStringList{u"https://auth.example.eu/device?code=A-1"_s};
        QTest::newRow("end of a sentence") << "See https://example.eu/." << QStringList{u"https://example.eu/"_s};
        QTest::newRow("in brackets") << "(see http://example.eu/x)" << QStringList{u"http://example.eu/x"_s};
        QTest::newRow("two lines") << "https://a.eu/1\nhttps://b.eu/2"
                                   << QStringList{u"https://a.eu/1"_s, u"https://b.eu/2"_s};
        QTest::newRow("not of the web") << "file:///etc/passwd javascript:alert(1)" << QStringList{};
        QTest::newRow("markup") << "<a href=\"file:///x\">click</a>" << QStringList{};
        QTest::newRow("quote") << "https://a.eu/\"onclick=x" << QStringList{u"https://a.eu/"_s};
    }

    void links()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, links);
        QTextDocument document;
        document.setHtml(linkedHtml(text));
        QCOMPARE(document.toPlainText(), text);
        QStringList found;
        for (auto block = document.begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().isAnchor())
                    found += part.fragment().charFormat().anchorHref();
            }
        }
        QCOMPARE(found, links);
    }

    // As the page for a device's code, on a desktop that has no browser.
    void linkThatNothingOpens()
    {
        const QString page = u"https://auth.example.eu/device?code=A-1"_s;
        QGuiApplication::clipboard()->setText(u"mine"_s);
        ServerText text(u"Go to %1 now"_s.arg(page));
        text.show();
        QVERIFY(QTest::qWaitForWindowExposed(&text));
        Q_EMIT text.anchorClicked(QUrl(page));
        QCOMPARE(QGuiApplication::clipboard()->text(), page);
        QCOMPARE(text.toPlainText(), u"Go to %1 now"_s.arg(page)); // it is left for no page
    }
};

QTEST_MAIN(tst_ServerText)
#include "tst_servertext.moc"
