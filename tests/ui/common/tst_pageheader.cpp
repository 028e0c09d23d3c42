// SPDX-License-Identifier: GPL-3.0-or-later
//
// The header of a page in a small window and in a language of long words: everything is there whole, and nothing lies
// on anything else.
#include "tests/support/waiting.h"
#include "ui/common/controls.h"
#include "ui/common/pageheader.h"

#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace Qt::StringLiterals;

class tst_PageHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWhole_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1200, 760, 560})
            QTest::addRow("%d", width) << width;
    }
    void staysWhole()
    {
        QFETCH(const int, width);
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        layout->setContentsMargins({});
        auto *header = new PageHeader(u"Rechenaufträge"_s);
        layout->addWidget(header);
        layout->addStretch(1);
        QList<QWidget *> items;
        const auto button = [&items](const QString &text) {
            items += makeButton({}, text);
            return items.last();
        };
        header->addBesideTitle(button(u"In der Warteschlange"_s));
        header->addBesideTitle(button(u"Verlauf"_s));
        auto *filter = new QLineEdit;
        filter->setFixedWidth(160);
        items += filter;
        header->addAction(filter);
        header->addAction(button(u"Einen Ordner ausführen…"_s));
        header->addAction(button(u"Neuer Rechenauftrag…"_s));
        page.resize(width, 300);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTRY_COMPARE(header->width(), width);
        const auto fits = [&] {
            for (const QWidget *one : std::as_const(items)) {
                if (one->width() < one->minimumSizeHint().width() || !header->rect().contains(one->geometry()))
                    return false;
                for (const QWidget *other : std::as_const(items))
                    if (one != other && one->geometry().intersects(other->geometry()))
                        return false;
            }
            return true;
        };
        QTRY_VERIFY(fits());
        // In one line where there is room.
        QCOMPARE(items.first()->geometry().bottom() < items.last()->geometry().top(), width < 1000);
    }
};

QTEST_MAIN(tst_PageHeader)
#include "tst_pageheader.moc"
