// SPDX-License-Identifier: GPL-3.0-or-later
//
// The error panel shows all parts of an error, hides the server's words until asked, and does
// what its buttons say.
#include "ui/common/errorpanel.h"

#include "tests/support/waiting.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace officina;
using namespace Qt::StringLiterals;

class tst_ErrorPanel : public QObject
{
    Q_OBJECT

    static QStringList &said()
    {
        static QStringList all;
        return all;
    }

private Q_SLOTS:
    void showsAndHides()
    {
        ErrorPanel panel;
        QVERIFY(!panel.hasError());
        const ErrorText text{u"It broke."_s, u"Nothing was lost."_s, u"Mend it."_s, u"sftp: 4\n<b>no</b>"_s};
        panel.show(text, true);
        QVERIFY(panel.hasError());
        auto *detail = panel.findChild<QPlainTextEdit *>(u"errorDetailText"_s);
        QVERIFY(detail->isHidden());
        panel.findChild<QPushButton *>(u"errorDetails"_s)->click();
        QVERIFY(!detail->isHidden());
        QCOMPARE(detail->toPlainText(), text.detail);

        panel.findChild<QPushButton *>(u"errorCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text.all());

        const QSignalSpy retried(&panel, &ErrorPanel::retryRequested);
        panel.findChild<QPushButton *>(u"errorRetry"_s)->click();
        QCOMPARE(retried.size(), 1);

        const QSignalSpy dismissed(&panel, &ErrorPanel::dismissed);
        panel.findChild<QToolButton *>(u"errorDismiss"_s)->click();
        QCOMPARE(dismissed.size(), 1);
        QVERIFY(!panel.hasError());

        panel.show({u"Again."_s, {}, {}, {}});
        QVERIFY(panel.findChild<QPushButton *>(u"errorRetry"_s)->isHidden());
        QVERIFY(panel.findChild<QPushButton *>(u"errorDetails"_s)->isHidden());
    }

    // The name of a host may be one word of 253 letters: what shows it is no wider for that, and copies it as it is.
    void longWord()
    {
        ErrorPanel panel;
        const ErrorText text{QString(250, u'a') + u" cannot be reached."_s, {}, {}, {}};
        panel.show(text);
        QVERIFY2(panel.minimumSizeHint().width() < 700, qPrintable(QString::number(panel.minimumSizeHint().width())));
        panel.findChild<QPushButton *>(u"errorCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text.all());
    }

    // To those who cannot see it: once it is in view, and once only.
    void isSpoken()
    {
        said().clear();
        QAccessible::setActive(true);
        const auto former = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            if (event->type() == QAccessible::Announcement)
                said() += static_cast<QAccessibleAnnouncementEvent *>(event)->message();
        });
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *panel = new ErrorPanel;
        layout->addWidget(panel);
        const ErrorText text{u"It broke."_s, u"Nothing was lost."_s, u"Mend it."_s, u"sftp: 4"_s};
        panel->show(text);
        QVERIFY(said().isEmpty());
        window.show();
        QCOMPARE(said(), QStringList{u"It broke. Nothing was lost. Mend it."_s});
        panel->show(text);
        window.hide();
        window.show();
        QCOMPARE(said().size(), 1);
        panel->show({u"Something else."_s, {}, {}, {}});
        QCOMPARE(said().last(), u"Something else."_s);
        panel->clear();
        panel->show({u"Something else."_s, {}, {}, {}}); // tried again by the user's hand
        QCOMPARE(said().size(), 3);
        QAccessible::installUpdateHandler(former);
        QAccessible::setActive(false);
    }

    // Whoever wants the room: what is said is not cut.
    void keepsItsHeight()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *panel = new ErrorPanel;
        auto *other = new QWidget;
        other->setMinimumHeight(100);
        layout->addWidget(panel);
        layout->addWidget(other, 1);
        window.resize(500, 140);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        panel->show({u"It broke."_s, u"Nothing was lost."_s, u"Mend it."_s, u"detail"_s});
        auto *what = panel->findChild<QLabel *>(u"errorWhat"_s);
        QTRY_VERIFY(what->height() >= what->fontMetrics().height());
    }
};

QTEST_MAIN(tst_ErrorPanel)
#include "tst_errorpanel.moc"
