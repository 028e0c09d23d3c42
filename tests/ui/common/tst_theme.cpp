// SPDX-License-Identifier: GPL-3.0-or-later
//
// A change of scheme reaches palette and style sheet, and the sheet has no name left that nobody filled in.
// tst_contrast looks whether they can be read. What has a value keeps it under the wheel, and lists open in full.
#include "ui/common/theme.h"

#include <QtGui/QWheelEvent>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSlider>
#include <QtWidgets/QSpinBox>

using namespace officina;
using namespace Qt::StringLiterals;

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switches()
    {
        Theme theme(*qApp);
        theme.setScheme(Scheme::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(&Colours::of(qApp->palette()), &Colours::dark());
        QVERIFY(qApp->styleSheet().contains(Colours::dark().surface.name()));
        theme.setScheme(Scheme::Light);
        QCOMPARE(&Colours::of(qApp->palette()), &Colours::light());
        QVERIFY(!qApp->styleSheet().contains("${"_L1));
        QVERIFY(qApp->styleSheet().contains(Colours::light().accent.name()));
        QPalette table = qApp->palette(); // as the style sheet makes it
        table.setColor(QPalette::Window, Colours::light().surface);
        QCOMPARE(&Colours::of(table), &Colours::light());
        theme.setHighContrast(true);
        QCOMPARE(&Colours::of(qApp->palette()), &Colours::lightContrast());
        theme.setScheme(Scheme::Dark);
        QCOMPARE(&Colours::of(qApp->palette()), &Colours::darkContrast());
        QVERIFY(theme.isDark());
        theme.setHighContrast(false);
        QCOMPARE(&Colours::of(qApp->palette()), &Colours::dark());
    }

    // Also those that Qt makes itself.
    void buttonsOfDialogsAreAlike()
    {
        const Theme theme(*qApp);
        const QMessageBox question(QMessageBox::Question, {}, u"Replace it?"_s,
                                   QMessageBox::Ok | QMessageBox::Cancel | QMessageBox::Close);
        const auto buttons = question.buttons();
        QCOMPARE(buttons.size(), 3);
        for (const QAbstractButton *button : buttons)
            QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
    }

    void wheelChangesOnlyWhatHasTheFocus()
    {
        const Theme theme(*qApp);
        QWidget form;
        auto *rows = new QVBoxLayout(&form);
        auto *other = new QLineEdit;
        auto *list = new QComboBox;
        list->addItems({u"one"_s, u"two"_s, u"three"_s});
        auto *number = new QSpinBox;
        auto *slider = new QSlider(Qt::Horizontal);
        for (QWidget *field : {static_cast<QWidget *>(other), static_cast<QWidget *>(list),
                               static_cast<QWidget *>(number), static_cast<QWidget *>(slider)})
            rows->addWidget(field);
        list->setCurrentIndex(1);
        number->setValue(7);
        slider->setValue(7);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        other->setFocus();
        const auto turn = [](QWidget *field) {
            const QPointF at = field->rect().center();
            QWheelEvent wheel(at, field->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                              false);
            QApplication::sendEvent(field, &wheel);
        };
        for (QWidget *field :
             {static_cast<QWidget *>(list), static_cast<QWidget *>(number), static_cast<QWidget *>(slider)}) {
            turn(field);
            QVERIFY(field->focusPolicy() != Qt::WheelFocus); // nor does it take the focus
        }
        QCOMPARE(list->currentIndex(), 1);
        QCOMPARE(number->value(), 7);
        QCOMPARE(slider->value(), 7);
        number->setFocus();
        turn(number);
        QCOMPARE(number->value(), 8);
    }

    // No arrow to scroll by hides the last row: with the focus the box's padding is another one than without it.
    void listsOpenInFull()
    {
        const Theme theme(*qApp);
        QWidget form;
        auto *rows = new QVBoxLayout(&form);
        auto *list = new QComboBox;
        for (int i = 1; i <= 6; ++i)
            list->addItem(QString::number(i));
        rows->addWidget(new QLineEdit);
        rows->addWidget(list);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        const QAbstractItemView *view = list->view(); // made without the focus, as those are whose font is set
        list->setFocus();
        list->showPopup();
        QTRY_VERIFY(view->isVisible());
        for (int row = 0; row < list->count(); ++row) {
            const QRect there = view->visualRect(list->model()->index(row, 0));
            QVERIFY2(there.top() >= 0 && there.bottom() < view->viewport()->height(), qPrintable(list->itemText(row)));
        }
        QCOMPARE(view->verticalScrollBar()->maximum(), view->verticalScrollBar()->minimum());
        list->hidePopup();
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
