// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card's parts; see the header.
#include "ui/factories/waycard.h"

#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/openlink.h"
#include "ui/common/theme.h"
#include "ui/factories/modeterms.h"
#include "ui/factories/sourcepopup.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/findertext.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>

#include <algorithm>
#include <functional>

namespace officina {

using namespace Qt::StringLiterals;

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NothingAgainst: return Tone::Good;
    case Verdict::ToWeigh: return Tone::Warning;
    case Verdict::DoesNotFit: return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString reasonsHtml(const QList<Reason> &reasons, const SystemId &system, const Catalogue &catalogue,
                    Citations &citations)
{
    QString html = u"<table cellspacing=\"0\" cellpadding=\"1\">"_s;
    for (const Reason &reason : reasons)
        html += u"<tr><td width=\"18\"><b>%1</b></td><td>%2</td></tr>"_s.arg(
            signOf(reason.kind).toHtmlEscaped(), citations.fact(reasonText(reason, system, catalogue), reason.sources));
    return html + "</table>"_L1;
}

WayCard::WayCard(const Way &way, int number, const FinderResult &finding, const Catalogue &catalogue,
                 Citations &citations, const QList<SystemId> &compared, QWidget *parent)
    : Card({}, Margins::Padded, parent)
{
    setObjectName(u"way_"_s + way.mode.value);
    //: A place in a list, and what stands there
    QLabel *title =
        makeLabel(tr("%1. %2").arg(QLocale().toString(number), wayTitle(way, catalogue)), LabelRole::Heading);
    title->setObjectName(u"wayTitle"_s);
    title->setWordWrap(true);
    body()->addWidget(title);
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::one);
    flow->addWidget(new Chip(verdictText(way.verdict), toneOf(way.verdict)));
    body()->addWidget(line);
    body()->addWidget(makeLabel(whenText(way, catalogue), LabelRole::Muted));
    reasons(way, catalogue, citations);
    otherSystems(way, catalogue);
    if (const QString terms = modeTermsHtml(*catalogue.mode(way.mode), citations); !terms.isEmpty())
        body()->addWidget(makeFoldedTerms(*catalogue.mode(way.mode), makeCitedLabel(terms, catalogue)));
    actions(way, finding, catalogue, compared);
}

void WayCard::reasons(const Way &way, const Catalogue &catalogue, Citations &citations)
{
    // What speaks against it and what is open is read first.
    QList<Reason> sorted = way.allReasons();
    std::ranges::stable_sort(sorted, std::greater(),
                             [](const Reason &reason) { return reason.kind != Reason::Kind::For; });
    QLabel *label = makeCitedLabel(reasonsHtml(sorted, way.offers.first().system, catalogue, citations), catalogue);
    label->setObjectName(u"wayReasons"_s);
    body()->addWidget(label);
}

void WayCard::otherSystems(const Way &way, const Catalogue &catalogue)
{
    QStringList names;
    for (const SystemOffer &offer : way.offers.sliced(1)) {
        const System *system = catalogue.system(offer.system);
        const bool isNamed = !std::ranges::contains(offer.reasons, ReasonId::NotNamed, &Reason::id);
        if (system && isNamed && count(offer.reasons, Reason::Kind::Excludes) == 0)
            names.append(system->name.valueOr(system->id.value));
    }
    if (!names.isEmpty())
        body()->addWidget(makeLabel(tr("Also on: %1").arg(names.join(u", "_s)), LabelRole::Small));
}

void WayCard::actions(const Way &way, const FinderResult &finding, const Catalogue &catalogue,
                      const QList<SystemId> &compared)
{
    const SystemOffer offer = way.offers.first();
    const AccessMode *mode = catalogue.mode(way.mode);
    const System *system = catalogue.system(offer.system);
    auto *line = new QWidget;
    auto *row = new FlowLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    if (!mode->form.isEmpty()) {
        auto *request = makeButton(u"wayRequest"_s, tr("Begin the request"), ButtonKind::Primary);
        request->setAccessibleDescription(wayTitle(way, catalogue));
        const RequestWish wish{.mode = way.mode,
                               .factory = offer.factory,
                               .system = offer.system,
                               .answers = finding.answers,
                               .gpuHours = offer.gpuHours,
                               .gpusPerNode = system ? system->gpusPerNode.valueOr(1) : 1,
                               .start = way.mayBegin,
                               .runName = finding.answers.work ? workText(*finding.answers.work) : QString(),
                               .why = whyText(finding, catalogue)};
        connect(request, &QPushButton::clicked, this, [this, wish] { Q_EMIT requestWanted(wish); });
        row->addWidget(request);
    }
    const bool hasPage = !mode->route.page.isEmpty();
    if (const QUrl page = hasPage ? mode->route.page : mode->route.portal; !page.isEmpty()) {
        auto *open = makeButton(u"wayPage"_s, tr("Page of the call"), ButtonKind::Normal, u"external"_s);
        open->setToolTip(page.toDisplayString());
        connect(open, &QPushButton::clicked, this, [open, page] { openLink(open, page); });
        row->addWidget(open);
        if (!isConfirmed(catalogue, hasPage ? mode->sources : mode->route.portalSources))
            row->addWidget(makeLabel(notVerifiedText(), LabelRole::Small));
    } else if (!mode->route.contact.isEmpty()) {
        row->addWidget(makeLabel(mode->route.contact));
    }
    if (const Factory *factory = catalogue.factory(offer.factory)) {
        auto *show =
            makeButton(u"wayFactory"_s, tr("Show %1").arg(literalText(factory->shortName.valueOr(factory->id.value))),
                       ButtonKind::Link);
        connect(show, &QPushButton::clicked, this, [this, id = offer.factory] { Q_EMIT factoryWanted(id); });
        row->addWidget(show);
    }
    if (system) {
        m_system = system->id;
        m_compare = new QCheckBox(tr("Compare %1").arg(literalText(system->name.valueOr(system->id.value))));
        m_compare->setObjectName(u"wayCompare"_s);
        showCompared(compared);
        connect(m_compare, &QCheckBox::toggled, this, [this](bool chosen) { Q_EMIT compareToggled(m_system, chosen); });
        row->addWidget(m_compare);
    }
    body()->addWidget(line);
}

void WayCard::showCompared(const QList<SystemId> &compared)
{
    if (!m_compare)
        return;
    const QSignalBlocker blocker(m_compare);
    m_compare->setChecked(compared.contains(m_system));
}

} // namespace officina
