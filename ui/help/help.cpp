// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window of the guide, and the key that opens it; see the header.
#include "ui/help/help.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/help/guide.h"
#include "ui/present/unbroken.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QTextBrowser>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString rowsOf(const QList<KeyLine> &lines)
{
    QString html = u"<table cellspacing=\"0\" cellpadding=\"3\">"_s;
    for (const KeyLine &line : lines)
        html += u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(line.keys.toHtmlEscaped(),
                                                                            line.does.toHtmlEscaped());
    return html + u"</table>"_s;
}

QString headingOf(const QString &text, int level)
{
    return u"<h%1>%2</h%1>"_s.arg(level).arg(text.toHtmlEscaped());
}

} // namespace

HelpDialog::HelpDialog(const HelpTopic &topic, const QList<KeyLine> &everywhere, QWidget *back, QWidget *parent)
    : QDialog(parent), m_text(new QTextBrowser), m_back(back)
{
    setObjectName(u"helpDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    QString html = headingOf(topic.title, 2);
    for (const QString &paragraph : guideTo(topic.place))
        html += u"<p>%1</p>"_s.arg(paragraph.toHtmlEscaped());
    const QList<KeyGroup> groups = topic.widget ? keysBelow(*topic.widget) : QList<KeyGroup>();
    if (!groups.isEmpty() || !everywhere.isEmpty())
        html += headingOf(tr("Keys"), 3);
    for (const KeyGroup &group : groups)
        html += (group.where.isEmpty() ? QString() : headingOf(group.where, 4)) + rowsOf(group.lines);
    if (!everywhere.isEmpty())
        html += (groups.isEmpty() ? QString() : headingOf(tr("On every page"), 4)) + rowsOf(everywhere);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->setHtml(unbroken(html));
    m_text->setOpenLinks(false);
    auto *close = makeButton(u"helpClose"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    resize(560, 560);
    m_text->setFocus(); // the arrows read on
}

QString HelpDialog::text() const
{
    return m_text->toPlainText();
}

void HelpDialog::done(int result)
{
    QDialog::done(result);
    if (!m_back)
        return;
    m_back->activateWindow();
    m_back->setFocus();
}

Help::Help(QWidget &window, std::function<HelpTopic()> pageInView)
    : QObject(&window), m_window(window), m_pageInView(std::move(pageInView))
{
    qApp->installEventFilter(this);
}

void Help::open(QWidget *front)
{
    QWidget *back = m_open ? m_open->back() : QApplication::focusWidget();
    if (m_open)
        m_open->close();
    const HelpTopic topic = front ? topicOf(front) : m_pageInView();
    const bool isPage = topic.widget && topic.widget->window() == &m_window;
    m_open =
        new HelpDialog(topic, isPage ? keysOf(m_window.actions()) : QList<KeyLine>(), back, front ? front : &m_window);
    m_open->show();
}

// The dialog, or the one that it belongs to, that the guide knows.
HelpTopic Help::topicOf(QWidget *front) const
{
    for (QWidget *window = front; window && window != &m_window;
         window = window->parentWidget() ? window->parentWidget()->window() : nullptr) {
        if (!guideTo(window->objectName()).isEmpty())
            return {window->objectName(), window->windowTitle(), window};
    }
    return m_pageInView();
}

bool Help::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !object->isWidgetType()
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
        return false;
    QWidget *front = static_cast<QWidget *>(object)->window();
    if (front == &m_window || !qobject_cast<QDialog *>(front) || front == m_open)
        return false;
    open(front);
    return true;
}

} // namespace officina
