// SPDX-License-Identifier: GPL-3.0-or-later
//
// One paragraph for each thing that is told; see the header.
#include "ui/factories/modeterms.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/calendartext.h"
#include "ui/present/cataloguetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::FactoryDetail)
};

class Terms
{
public:
    Terms(const AccessMode &mode, Citations &cite) : m_mode(mode), m_cite(cite) {}

    QString all()
    {
        const AccessTerms &terms = m_mode.terms;
        const AccessRoute &route = m_mode.route;
        text(Words::tr("Run by"), m_mode.operatedBy);
        text(Words::tr("Meant for"), terms.purpose);
        for (const AccessRule &rule : m_mode.rules)
            add(Words::tr("Rule", "of a call"), m_cite.fact(ruleText(rule), rule.sources));
        text(Words::tr("How it decides"), m_mode.calls.evaluation);
        text(Words::tr("Answer", "of a call"), m_mode.calls.answer);
        if (terms.systemsPerAward)
            add(Words::tr("Systems"),
                m_cite.fact(Words::tr("%n for each award", "systems", *terms.systemsPerAward), terms.systemsPerAward));
        text(Words::tr("Share of the systems"), terms.capacityRule);
        windows();
        text(Words::tr("Account"), terms.account);
        text(Words::tr("After the award"), terms.afterAward);
        if (const QString extension = extensionText(m_mode); !extension.isEmpty())
            add(Words::tr("Longer use"), m_cite.fact(extension, terms.extension.sources + terms.renewals.sources));
        if (m_mode.otherSystems)
            add(Words::tr("Also on"), m_cite.fact(otherSystems(), m_mode.otherSystems));
        text(Words::tr("Form", "of a call"), route.portalNote);
        text(Words::tr("Sign-in"), route.login);
        text(Words::tr("Steps of a request"), route.states);
        if (!route.contact.isEmpty())
            add(Words::tr("Contact"), m_cite.fact(route.contact, m_mode.sources));
        for (const Disagreement &conflict : m_mode.conflicts)
            add(Words::tr("Sources differ"), m_cite.fact(catalogueText(conflict.text), conflict.sources));
        text(Words::tr("Known from"), m_mode.basis);
        return m_html;
    }

private:
    void add(const QString &name, const QString &fact)
    {
        m_html += u"<p style=\"margin:0 0 4px 0\"><b>%1</b><br>%2</p>"_s.arg(name.toHtmlEscaped(), fact);
    }

    void text(const QString &name, const Sourced<QString> &fact)
    {
        if (fact || !fact.note.isEmpty())
            add(name, m_cite.fact(fact ? catalogueText(*fact) : QString(), fact));
    }

    void windows()
    {
        QStringList texts;
        for (const QString &window : m_mode.calls.windows.valueOr({}))
            texts.append(isoDateText(window));
        if (!texts.isEmpty())
            add(Words::tr("Time is used in"), m_cite.fact(texts.join(u" · "_s), m_mode.calls.windows));
    }

    QString otherSystems() const
    {
        QStringList names;
        for (const QString &name : *m_mode.otherSystems)
            names.append(catalogueText(name));
        return names.join(u" · "_s);
    }

    const AccessMode &m_mode;
    Citations &m_cite;
    QString m_html;
};

} // namespace

QString modeTermsHtml(const AccessMode &mode, Citations &cite)
{
    return Terms(mode, cite).all();
}

QWidget *makeFoldedTerms(const AccessMode &mode, QLabel *terms)
{
    auto *folded = new QWidget;
    auto *layout = new QVBoxLayout(folded);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    const auto title = [](bool shown) {
        return shown ? Words::tr("Hide rules and terms") : Words::tr("Rules and terms");
    };
    auto *toggle = makeButton(u"terms_"_s + mode.id.value, title(false), ButtonKind::Link);
    toggle->setAutoDefault(false);
    toggle->setAccessibleDescription(modeText(mode));
    terms->setObjectName(u"termsOf_"_s + mode.id.value);
    terms->hide();
    QObject::connect(toggle, &QPushButton::clicked, terms, [toggle, terms, title] {
        const bool shown = terms->isHidden();
        terms->setVisible(shown);
        toggle->setText(title(shown));
    });
    layout->addWidget(toggle, 0, Qt::AlignLeft);
    layout->addWidget(terms);
    return folded;
}

} // namespace officina
