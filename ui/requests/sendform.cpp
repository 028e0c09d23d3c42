// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page's parts; see the header.
#include "ui/requests/sendform.h"

#include "client/requests/attachments.h"
#include "ui/common/controls.h"
#include "ui/common/copied.h"
#include "ui/common/flowlayout.h"
#include "ui/common/openlink.h"
#include "ui/common/theme.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/checktext.h"
#include "ui/requests/stageform.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

namespace officina {

using namespace Qt::StringLiterals;

SendForm::SendForm(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_tally(makeLabel({}, LabelRole::Strong)), m_unprintable(makeLabel({})),
      m_declarations(makeLabel({}, LabelRole::Muted)),
      m_openCall(
          makeButton(u"requestOpenCall"_s, tr("Open the call in the browser"), ButtonKind::Normal, u"external"_s)),
      m_copies(new QWidget), m_propose(makeButton(u"requestPropose"_s, tr("Write a proposal…"))),
      m_openPortal(makeButton(u"requestOpenPortal"_s, tr("Open the portal"), ButtonKind::Normal, u"external"_s)),
      m_route(makeLabel({})), m_toTickTitle(makeLabel(tr("To be ticked in the portal, by you"), LabelRole::Heading)),
      m_toTick(makeLabel({})), m_stage(new StageForm)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeLabel(sendStepText(), LabelRole::Heading));
    layout->addWidget(m_tally);
    m_route->setObjectName(u"requestRoute"_s);
    layout->addWidget(m_route);
    auto *actions = new QWidget;
    auto *row = new FlowLayout(actions); // on several lines where the window is small
    auto *preview = makeButton(u"requestPreviewHere"_s, tr("Preview dossier"), ButtonKind::Primary, u"eye"_s);
    auto *pdf = makeButton(u"requestExportPdf"_s, tr("Export PDF…"), ButtonKind::Normal, u"export"_s);
    auto *zip = makeButton(u"requestExportZip"_s, tr("Export zip…"), ButtonKind::Normal, u"export"_s);
    connect(preview, &QPushButton::clicked, this, &SendForm::previewWanted);
    connect(pdf, &QPushButton::clicked, this, &SendForm::exportPdfWanted);
    connect(zip, &QPushButton::clicked, this, &SendForm::exportZipWanted);
    connect(m_openCall, &QPushButton::clicked, this, [this] { openLink(m_openCall, m_call); });
    connect(m_openPortal, &QPushButton::clicked, this, [this] { openLink(m_openPortal, m_portal); });
    connect(m_propose, &QPushButton::clicked, this, &SendForm::proposalWanted);
    for (QPushButton *button : {m_propose, preview, pdf, zip, m_openPortal, m_openCall})
        row->addWidget(button);
    layout->addWidget(actions);
    m_unprintable->setObjectName(u"requestUnprintable"_s);
    m_unprintable->setProperty("notice", u"warning"_s);
    m_unprintable->setMargin(space::one);
    layout->addWidget(m_unprintable);
    layout->addWidget(m_stage);
    layout->addSpacing(space::one);
    layout->addWidget(makeLabel(tr("What the call asks"), LabelRole::Heading));
    layout->addWidget(m_declarations);
    layout->addSpacing(space::one);
    m_toTick->setObjectName(u"requestToTick"_s);
    layout->addWidget(m_toTickTitle);
    layout->addWidget(m_toTick);
    layout->addSpacing(space::one);
    layout->addWidget(makeLabel(tr("Copy into the form"), LabelRole::Heading));
    layout->addWidget(m_copies);
    layout->addStretch(1);
}

void SendForm::show(const Request &request, const QString &draftFolder)
{
    m_tally->setText(tallyText(tally(allChecks(request, m_catalogue, draftFolder))));
    const QString boxes = unprintableText(unprintable(request, m_catalogue));
    m_unprintable->setText(boxes);
    m_unprintable->setVisible(!boxes.isEmpty());
    const AccessMode *mode = m_catalogue.mode(request.mode);
    m_call = mode ? mode->route.page : QUrl();
    m_openCall->setVisible(!m_call.isEmpty());
    m_openCall->setToolTip(m_call.toDisplayString());
    showRoute(mode ? mode->route : AccessRoute());
    QStringList rules;
    for (const AccessRule &rule : mode ? mode->rules : QList<AccessRule>())
        rules.append(u"• "_s + ruleText(rule));
    m_declarations->setText(rules.join(u'\n'));
    QStringList toTick;
    for (const Declaration &declaration : declarations(request, m_catalogue))
        toTick.append((declaration.isAgreed ? u"☑ "_s : u"☐ "_s) + declaration.text);
    m_toTick->setText(toTick.join(u'\n'));
    m_toTick->setVisible(!toTick.isEmpty());
    m_toTickTitle->setVisible(!toTick.isEmpty());
    m_stage->show(request);
    showFields(portalFields(request, m_catalogue));
}

// A proposal in a Waldur portal, a portal with a form, a letter to somebody, or what is told of where it goes.
void SendForm::showRoute(const AccessRoute &route)
{
    m_portal = route.portal;
    if (m_portal.isEmpty() && !route.contact.isEmpty()) {
        m_portal.setScheme(u"mailto"_s);
        m_portal.setPath(route.contact);
    }
    m_openPortal->setVisible(!m_portal.isEmpty());
    m_openPortal->setText(route.portal.isEmpty() ? tr("Write a letter by e-mail") : tr("Open the portal"));
    m_openPortal->setToolTip(m_portal.toDisplayString());
    m_propose->setVisible(bool(route.waldur));
    if (route.waldur)
        //: %1 is a portal's address
        m_route->setText(tr("The request is handed in at %1, as a proposal to a call. Officina writes it there as a "
                            "draft, with title, summary, hours and files of this request; submitting it is a step of "
                            "its own.")
                             .arg(route.waldur->address.host()));
    else if (!route.portal.isEmpty())
        m_route->setText(
            tr("The request is handed in at %1, by you. Export the dossier, open the portal, and copy your "
               "answers into its form.")
                .arg(m_portal.host()));
    else if (!route.contact.isEmpty())
        m_route->setText(tr("There is no form: send the dossier to %1.").arg(route.contact));
    else if (route.portalNote)
        //: %1 is a sentence, as “The university’s form.”
        m_route->setText(tr("This is known of where the request is handed in: %1 The address is not known here.")
                             .arg(catalogueText(*route.portalNote)));
    else
        m_route->setText(
            tr("Where this request is handed in is not known here: ask the operator, and send the dossier."));
}

QString SendForm::lengthText(const PortalField &field) const
{
    const int length = int(field.value.size());
    if (field.mostLength > 0)
        return tr("%1 of %n character(s)", "%n: how many the portal takes", field.mostLength).arg(length);
    if (field.leastLength > 0)
        return tr("%1 of at least %n character(s)", nullptr, field.leastLength).arg(length);
    return tr("%n character(s)", nullptr, length);
}

void SendForm::showFields(const QList<PortalField> &fields)
{
    if (fields == m_fields && m_copies->layout())
        return;
    m_fields = fields;
    delete m_copies->layout();
    qDeleteAll(m_copies->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_copies);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::oneAndHalf);
    grid->setVerticalSpacing(space::one);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    int row = 0;
    for (const PortalField &field : fields) {
        grid->addWidget(makeLabel(field.label, LabelRole::Muted), row, 0, Qt::AlignVCenter);
        if (field.value.isEmpty()) {
            grid->addWidget(makeLabel(tr("not filled in"), LabelRole::Small), row, 1);
            ++row;
            continue;
        }
        QLabel *value = makeLabel(field.value);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *answer = new QVBoxLayout;
        answer->setSpacing(0);
        answer->addWidget(value);
        answer->addWidget(makeLabel(lengthText(field), LabelRole::Small));
        grid->addLayout(answer, row, 1);
        auto *copy = makeToolButton(u"requestCopy_%1"_s.arg(row), u"copy"_s, tr("Copy “%1”").arg(field.label));
        connect(copy, &QToolButton::clicked, this, [copy, text = field.value] { copyText(copy, text); });
        grid->addWidget(copy, row, 2, Qt::AlignVCenter);
        ++row;
    }
    if (row == 0)
        grid->addWidget(makeLabel(tr("Nothing is filled in yet."), LabelRole::Muted), 0, 0);
}

} // namespace officina
