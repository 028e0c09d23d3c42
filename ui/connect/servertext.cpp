// SPDX-License-Identifier: GPL-3.0-or-later
//
// Safe display of a server's words; see the header.
#include "ui/connect/servertext.h"

#include "ui/common/openlink.h"

#include <QtCore/QRegularExpression>

namespace officina {

using namespace Qt::StringLiterals;

QString linkedHtml(const QString &text)
{
    // Brackets and a sentence's last mark belong to the text around an address.
    static const QRegularExpression address(uR"(https?://[^\s<>"']*[^\s<>"'.,;:!?)\]}])"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString html;
    qsizetype done = 0;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString url = match.captured().toHtmlEscaped();
        html += text.mid(done, match.capturedStart() - done).toHtmlEscaped() + u"<a href=\"%1\">%1</a>"_s.arg(url);
        done = match.capturedEnd();
    }
    html += text.mid(done).toHtmlEscaped();
    return u"<pre style=\"white-space: pre-wrap; margin: 0\">%1</pre>"_s.arg(html);
}

ServerText::ServerText(const QString &text, QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(u"serverText"_s);
    setProperty("role", "code");
    setAccessibleName(tr("Message of the server"));
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { openLink(this, url); });
    setTabChangesFocus(true);
    setHtml(linkedHtml(text));
}

QSize ServerText::sizeHint() const
{
    const int lines = std::clamp(int(toPlainText().count(u'\n')) + 1, 1, 24);
    int widest = 0;
    for (const QString &line : toPlainText().split(u'\n'))
        widest = std::max(widest, fontMetrics().horizontalAdvance(line));
    return {std::clamp(widest + 48, 360, 760), (lines + 1) * fontMetrics().lineSpacing() + 16};
}

QSize ServerText::minimumSizeHint() const
{
    return {240, std::min(sizeHint().height(), 240)};
}

} // namespace officina
