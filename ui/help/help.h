// SPDX-License-Identifier: GPL-3.0-or-later
//
// F1: what the page or the dialog in front is for, and which keys it has, in a small window beside it. Escape closes
// that window, and the focus is where it was.
#pragma once

#include "ui/help/keylist.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

#include <functional>

class QTextBrowser;

namespace officina {

struct HelpTopic {
    QString place; // of the guide
    QString title;
    const QWidget *widget = nullptr; // whose keys they are
};

class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    // everywhere: keys that are heard on all pages; back: where the focus goes in the end.
    HelpDialog(const HelpTopic &topic, const QList<KeyLine> &everywhere, QWidget *back, QWidget *parent);

    QString text() const;
    QWidget *back() const { return m_back; }

protected:
    void done(int result) override;

private:
    QTextBrowser *m_text;
    QPointer<QWidget> m_back;
};

// Hears F1 in the dialogs of a window; in the window itself an action of it calls open().
class Help : public QObject
{
    Q_OBJECT

public:
    // pageInView: what it is asked about where no dialog is in front that the guide knows.
    Help(QWidget &window, std::function<HelpTopic()> pageInView);

    void open(QWidget *front = nullptr); // without one: about the page in view

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    HelpTopic topicOf(QWidget *front) const;

    QWidget &m_window;
    std::function<HelpTopic()> m_pageInView;
    QPointer<HelpDialog> m_open;
};

} // namespace officina
