// SPDX-License-Identifier: GPL-3.0-or-later
//
// Labels, buttons and lines; see the header. What they look like is in resources/style.
#include "ui/common/controls.h"

#include "ui/common/icons.h"
#include "ui/common/plaintip.h"
#include "ui/common/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextCharFormat>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>
#include <QtWidgets/QCalendarWidget>
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

class BreakingLabel : public QLabel
{
public:
    using QLabel::QLabel;

    QSize sizeHint() const override
    {
        const QSize whole = QLabel::sizeHint();
        if (!breaks())
            return whole;
        const int width = std::min(whole.width(), widthOf(80)); // as QLabel's own
        return {width, heightForWidth(width)};
    }

    QSize minimumSizeHint() const override
    {
        const QSize whole = QLabel::minimumSizeHint();
        return breaks() ? QSize(std::min(whole.width(), widthOf(24)), whole.height()) : whole;
    }

    int heightForWidth(int width) const override
    {
        if (!breaks() || document())
            return QLabel::heightForWidth(width);
        const QRect room = roomIn({0, 0, width, 0});
        QTextLayout layout;
        return qCeil(lay(layout, room.width())) - room.height();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!breaks() || document())
            return QLabel::paintEvent(event);
        QPainter painter(this);
        drawFrame(&painter);
        painter.setPen(palette().color(foregroundRole()));
        const QRect room = roomIn(rect());
        QTextLayout layout;
        const QSize size(room.width(), qCeil(lay(layout, room.width())));
        layout.draw(&painter, QStyle::alignedRect(Qt::LeftToRight, alignment(), size, room).topLeft());
    }

private:
    bool breaks() const
    {
        static const QRegularExpression longWord(u"\\S{91}"_s);
        return wordWrap() && !buddy() && textFormat() == Qt::PlainText && longWord.match(text()).hasMatch();
    }

    // Where the text can be selected QLabel lays it out in a document, which it tells again and again to break between
    // words alone: it gets its turn first.
    QTextDocument *document() const
    {
        auto *document = findChild<QTextDocument *>();
        if (!document)
            return nullptr;
        QLabel::heightForWidth(width());
        QTextOption option = document->defaultTextOption();
        if (option.wrapMode() != QTextOption::WrapAtWordBoundaryOrAnywhere) {
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            document->setDefaultTextOption(option);
        }
        return document;
    }

    // How high it is at this width.
    double lay(QTextLayout &layout, int width) const
    {
        QTextOption option(alignment());
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        layout.setTextOption(option);
        layout.setFont(font());
        layout.setText(text().replace(u'\n', QChar::LineSeparator));
        double height = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLeadingIncluded(true);
            line.setLineWidth(width);
            line.setPosition({0, height});
            height += line.height();
        }
        layout.endLayout();
        return height;
    }

    QRect roomIn(const QRect &rect) const
    {
        return rect.marginsRemoved(contentsMargins()).adjusted(margin(), margin(), -margin(), -margin());
    }

    int widthOf(int characters) const { return fontMetrics().averageCharWidth() * characters - roomIn({}).width(); }
};

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
    auto *label = new BreakingLabel(text, parent);
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

void pressByCtrlReturn(QPushButton &button)
{
    const auto add = [&button](const QString &name, const QList<QKeySequence> &keys, Qt::ShortcutContext where) {
        auto *press = new QAction(name, &button);
        press->setShortcuts(keys);
        press->setShortcutContext(where);
        press->setAutoRepeat(false); // a key held down is one wish
        QObject::connect(press, &QAction::triggered, &button, &QPushButton::click);
        button.addAction(press);
    };
    const QKeySequence keys(Qt::CTRL | Qt::Key_Return);
    add(button.text(), {keys, Qt::CTRL | Qt::Key_Enter}, Qt::WindowShortcut);
    add({}, {Qt::Key_Return, Qt::Key_Enter}, Qt::WidgetShortcut); // no name: the list of keys is of the whole dialog
    button.setToolTip(plainTip(button.text()));
    addKeyToToolTip(button, keys);
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

void addKeyToToolTip(QWidget &widget, const QKeySequence &key)
{
    //: A tool tip: what a button does, and the key that does it, such as "Find (Ctrl+F)"
    widget.setToolTip(QCoreApplication::translate("officina::Controls", "%1 (%2)")
                          .arg(widget.toolTip(), plainTip(key.toString(QKeySequence::NativeText))));
}

void usePlainWeekends(QCalendarWidget &calendar)
{
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, {});
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
