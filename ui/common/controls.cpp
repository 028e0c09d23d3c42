// SPDX-License-Identifier: GPL-3.0-or-later
//
// Labels, buttons and lines; see the header. What they look like is in resources/style.
#include "ui/common/controls.h"

#include "ui/common/icons.h"
#include "ui/common/plaintip.h"
#include "ui/common/theme.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const char *propertyOf(LabelRole role)
{
    switch (role) {
    case LabelRole::Plain: return nullptr;
    case LabelRole::Title: return "title";
    case LabelRole::Heading: return "heading";
    case LabelRole::Strong: return "strong";
    case LabelRole::Muted: return "muted";
    case LabelRole::Small: return "small";
    case LabelRole::Code: return "code";
    }
    return nullptr;
}

class ShortLabel : public QLabel
{
public:
    ShortLabel(const QString &text, Qt::TextElideMode cut, int least) : QLabel(text), m_cut(cut), m_least(least) {}

    QSize minimumSizeHint() const override
    {
        const QSize whole = QLabel::sizeHint();
        return {std::min(whole.width(), fontMetrics().averageCharWidth() * m_least), whole.height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        style()->drawItemText(&painter, contentsRect(), Qt::AlignLeft | Qt::AlignVCenter, palette(), isEnabled(), cut(),
                              foregroundRole());
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && cut() != text()) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(text()), this);
            return true;
        }
        return QLabel::event(event);
    }

private:
    QString cut() const { return fontMetrics().elidedText(text(), m_cut, contentsRect().width()); }

    Qt::TextElideMode m_cut;
    int m_least;
};

void give(QLabel &label, LabelRole role)
{
    label.setTextFormat(Qt::PlainText);
    if (const char *property = propertyOf(role))
        label.setProperty("role", QLatin1StringView(property));
}

} // namespace

QLabel *makeLabel(const QString &text, LabelRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    give(*label, role);
    label->setWordWrap(role != LabelRole::Title);
    return label;
}

QLabel *makeShortLabel(const QString &text, LabelRole role, Qt::TextElideMode cut, int least)
{
    auto *label = new ShortLabel(text, cut, least);
    give(*label, role);
    return label;
}

QString breakable(QString text, int longest)
{
    const QRegularExpression longWord(u"(?<!\\S)(?!SHA256:)\\S{%1,}"_s.arg(longest + 1));
    static const QRegularExpression mark(u"([/._@-])(?=\\w)"_s);
    static const QRegularExpression longRun(u"([^\\s\u200b]{24})(?=[^\\s\u200b])"_s); // a sum in hexadecimal digits
    qsizetype from = 0;
    for (auto match = longWord.match(text, from); match.hasMatch(); match = longWord.match(text, from)) {
        const QString word = match.captured().replace(mark, u"\\1\u200b"_s).replace(longRun, u"\\1\u200b"_s);
        text.replace(match.capturedStart(), match.capturedLength(), word);
        from = match.capturedStart() + word.size();
    }
    return text;
}

QString literalText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QPushButton *makeButton(const QString &objectName, const QString &text, ButtonKind kind, const QString &iconName,
                        QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    switch (kind) {
    case ButtonKind::Normal: break;
    case ButtonKind::Primary: button->setProperty("primary", true); break;
    case ButtonKind::Danger: button->setProperty("danger", true); break;
    case ButtonKind::Link: button->setProperty("link", true); break;
    case ButtonKind::Pill: button->setProperty("pill", true); break;
    }
    if (!iconName.isEmpty())
        button->setIcon(kind == ButtonKind::Primary ? icon(iconName, Colours::light().onAccent) : icon(iconName));
    return button;
}

QToolButton *makeToolButton(const QString &objectName, const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    button->setIconSize({18, 18});
    button->setToolTip(plainTip(text));
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("line", true);
    line->setFixedHeight(1);
    return line;
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace officina
