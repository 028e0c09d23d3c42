// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of the top bar; see the header.
#include "ui/window/topbar.h"

#include "client/jobs/jobboard.h"
#include "ui/common/announce.h"
#include "ui/common/controls.h"
#include "ui/common/icons.h"
#include "ui/common/plaintip.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"
#include "ui/present/budgettext.h"
#include "ui/present/errortext.h"
#include "ui/present/formats.h"
#include "ui/present/sitetext.h"
#include "ui/window/commandpalette.h"

#include <QtCore/QLocale>
#include <QtGui/QKeySequence>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <chrono>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int siteWidth = 280; // at least, with what stands beside it

// A sentence about the host that a site is called by needs no name before it.
bool namesIt(const QString &sentence, const QString &name, const QString &host)
{
    return sentence.contains(name) || (!host.isEmpty() && sentence.contains(host) && name.contains(host));
}

} // namespace

// A button of several texts: the dot, the site, what belongs to it.
class SiteButton : public QPushButton
{
public:
    SiteButton()
        : m_dot(new IconView(u"dot"_s, 14)), m_name(makeLabel({})), m_more(makeShortLabel({}, LabelRole::Muted))
    {
        setObjectName(u"siteButton"_s);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(space::one, 0, space::one, 0);
        layout->setSpacing(space::one);
        for (QWidget *part :
             {static_cast<QWidget *>(m_dot), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_more)}) {
            part->setAttribute(Qt::WA_TransparentForMouseEvents);
            layout->addWidget(part);
        }
        m_name->setWordWrap(false);
        layout->addStretch(1);
        auto *arrow = new IconView(u"chevron-down"_s, 16, IconView::Colour::Muted);
        arrow->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(arrow);
        setMinimumWidth(siteWidth);
    }

    // alarm: something that the user must not overlook. name: may be empty where more has it.
    void set(IconView::Colour state, const QString &name, const QString &more, bool alarm = false)
    {
        m_dot->setIcon(alarm ? u"warning"_s : u"dot"_s, state);
        setStyleProperty(this, "alarm", alarm);
        m_name->setText(name);
        m_name->setVisible(!name.isEmpty());
        m_more->setText(more);
        m_more->setVisible(!more.isEmpty());
        setAccessibleName(name.isEmpty() ? more : more.isEmpty() ? name : u"%1, %2"_s.arg(name, more));
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        return {layout()->sizeHint().width() + 2 * space::half, QPushButton::sizeHint().height()};
    }

private:
    IconView *m_dot;
    QLabel *m_name;
    QLabel *m_more;
};

TopBar::TopBar(const SiteInUse &site, const JobBoard &jobs, std::shared_ptr<const Clock> clock, QWidget *parent)
    : QFrame(parent), m_site(site), m_jobs(jobs), m_clock(std::move(clock)), m_button(new SiteButton),
      m_doctor(makeToolButton(u"siteDoctor"_s, u"info"_s, tr("Can I get in?")))
{
    setObjectName(u"topBar"_s);
    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(22, 22), devicePixelRatioF()));
    auto *name = makeLabel(u"Officina"_s, LabelRole::Heading); // a name, the same in all languages
    name->setWordWrap(false);
    const QString keys = paletteKeys.toString(QKeySequence::NativeText);
    auto *search =
        makeButton(u"searchButton"_s, tr("Search or run a command…   %1").arg(keys), ButtonKind::Normal, u"search"_s);
    search->setAccessibleName(tr("Search or run a command"));
    search->ensurePolished();
    search->setMinimumWidth(std::max(320, search->sizeHint().width())); // the keys belong to it
    const int height = std::max(32, search->sizeHint().height()); // of large letters
    search->setFixedHeight(height);
    m_button->setFixedHeight(height);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::two, 5, space::two, 5);
    layout->setSpacing(space::one);
    auto *brand = new QWidget;
    auto *inBrand = new QHBoxLayout(brand);
    inBrand->setContentsMargins(0, 0, 0, 0);
    inBrand->setSpacing(space::one);
    inBrand->addWidget(mark);
    inBrand->addWidget(name);
    inBrand->addStretch(1);
    brand->setMinimumWidth(156);
    layout->addWidget(brand);
    layout->addWidget(m_button);
    layout->addWidget(m_doctor);
    layout->addStretch(1);
    layout->addWidget(search);
    auto *help = makeToolButton(u"helpButton"_s, u"help"_s, tr("Help"));
    layout->addWidget(help);

    connect(search, &QPushButton::clicked, this, &TopBar::searchWanted);
    connect(help, &QToolButton::clicked, this, &TopBar::helpWanted);
    connect(m_button, &QPushButton::clicked, this, &TopBar::siteMenuWanted);
    connect(m_doctor, &QToolButton::clicked, this, &TopBar::doctorWanted);
    connect(&m_site, &SiteInUse::changed, this, &TopBar::refresh);
    connect(&m_site, &SiteInUse::stateChanged, this, [this] {
        refresh();
        announce(*m_button, m_button->accessibleName()); // reached, lost, refused
    });
    connect(&m_site, &SiteInUse::besideChanged, this, &TopBar::refresh);
    connect(&m_jobs, &JobBoard::budgetChanged, this, &TopBar::refresh);
    connect(&m_jobs, &JobBoard::sitesChanged, this, &TopBar::refresh); // told of after the sites themselves
    connect(&m_minute, &QTimer::timeout, this, &TopBar::refresh);
    m_minute.start(1min);
    refresh();
}

QPushButton *TopBar::siteButton() const
{
    return m_button;
}

bool TopBar::endsWithin(const QDateTime &until, std::chrono::seconds time) const
{
    return until.isValid() && m_clock->now().addDuration(time) > until;
}

// In time to renew it: what is open goes on, but nothing new can be opened once it has expired.
QString TopBar::certificateWarning(const QDateTime &until) const
{
    if (!endsWithin(until, 30min))
        return {};
    const qint64 left = m_clock->now().secsTo(until);
    return left > 0
        ? tr("certificate expires in %1", "%1: '12 min'").arg(formats::duration(std::max<qint64>(left / 60, 1) * 60))
        : tr("certificate has expired");
}

QString TopBar::certificateText(const QDateTime &until) const
{
    const QDateTime local = until.toLocalTime();
    // The hour alone is plain within a day.
    const QString when =
        endsWithin(until, 24h) ? QLocale().toString(local.time(), QLocale::ShortFormat) : formats::dateTime(local);
    return tr("certificate until %1", "%1: a time, or a date and time").arg(when);
}

QString TopBar::others() const
{
    const int number = int(m_site.beside().size());
    return number == 0 ? QString() : tr("%n more site(s)", "connected beside the one in use", number);
}

void TopBar::refresh()
{
    m_button->setToolTip({});
    const bool hasFailed = m_site.connection() && m_site.connection()->state() == Connection::State::Failed;
    m_doctor->setVisible(hasFailed);
    m_button->setMinimumWidth(hasFailed ? siteWidth - m_doctor->sizeHint().width() - space::one : siteWidth);
    if (const Connection *connection = m_site.connection())
        showConnection(*connection);
    else
        m_button->set(IconView::Colour::Muted, tr("No site"), m_site.beside().isEmpty() ? tr("connect…") : others());
}

// What happened and what to check, in the words of the dialog.
void TopBar::showFailure(const Connection &connection)
{
    const Error error = connection.error().value_or(Error{Error::Kind::Unreachable, {}, {}});
    const ErrorText text = errorText(error, Doing::Connecting);
    m_button->setToolTip(plainTip(text.all()));
    const bool isOther = error.kind == Error::Kind::HostKeyChanged;
    const QString name = siteName(connection.site());
    m_button->set(IconView::Colour::Bad, !isOther && namesIt(text.what, name, error.subject) ? QString() : name,
                  isOther ? tr("refused: the host shows another identity") : text.what, isOther);
}

void TopBar::showConnection(const Connection &connection)
{
    const Site &site = connection.site();
    if (connection.error()) // the same words as everywhere; its menu leads to what to do
        m_button->setToolTip(errorText(*connection.error(), Doing::Connecting).what);
    switch (connection.state()) {
    case Connection::State::Offline:
        m_button->set(IconView::Colour::Muted, siteName(site), tr("not connected"));
        return;
    case Connection::State::Waiting:
        m_button->set(IconView::Colour::Warning, siteName(site), tr("waits until it may sign in again"));
        return;
    case Connection::State::Connecting:
        m_button->set(IconView::Colour::Warning, siteName(site), tr("connecting…"));
        return;
    case Connection::State::Failed: showFailure(connection); return;
    case Connection::State::Online: break;
    }
    const QDateTime &until = connection.certificateUntil();
    if (until.isValid())
        m_button->setToolTip(tr("Signed in with a certificate that is valid until %1.")
                                 .arg(locale().toString(until.toLocalTime(), QLocale::ShortFormat)));
    if (const QString warning = certificateWarning(until); !warning.isEmpty()) {
        m_button->set(IconView::Colour::Warning, siteName(site), warning, true);
        return;
    }
    const auto budget = m_jobs.inUse().budget();
    const QString state = budget ? budgettext::left(*budget) : tr("connected");
    const QString account = budget ? budget->account : site.account;
    QStringList more{state};
    if (!account.isEmpty())
        more.prepend(tr("project %1").arg(account));
    if (!m_site.beside().isEmpty())
        more += others();
    const bool endsSoon = endsWithin(until, 1h);
    if (until.isValid()) // first where it counts: the line may be short
        more.insert(endsSoon ? 0 : more.size(), certificateText(until));
    m_button->set(endsSoon ? IconView::Colour::Warning : IconView::Colour::Good, siteName(site), more.join(u" · "_s));
}

} // namespace officina
