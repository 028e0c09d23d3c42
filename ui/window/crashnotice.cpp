// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header.
#include "ui/window/crashnotice.h"

#include "client/base/crashnote.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::CrashNotice)
};

} // namespace

void showCrashNotice(const CrashNote &note, QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::Warning, u"Officina"_s,
        //: %1: day and time
                                Words::tr("Officina ended unexpectedly on %1.")
                                    .arg(QLocale().toString(note.when.toLocalTime(), QLocale::ShortFormat)),
                                QMessageBox::NoButton, window);
    box->setObjectName(u"crashNotice"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        Words::tr("Drafts are saved as they are typed, transfers can be resumed, and jobs at a site do "
                  "not need Officina to go on. A note of where in the program it happened is on this "
                  "computer; it was not sent to anybody."));
    box->setDetailedText(note.text);
    QPushButton *copy = box->addButton(Words::tr("Copy the note"), QMessageBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, box,
                     [text = note.text] { QGuiApplication::clipboard()->setText(text); });
    box->setDefaultButton(box->addButton(QMessageBox::Close));
    box->open();
}

} // namespace officina
