// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Application built once, handed to the window that builds the pages. Only references: a page
// gets the ones it needs and never this list.
#pragma once

class QString;

namespace officina {

namespace ssh {
class Prompts;
}

class Catalogue;
class CatalogueUpdates;
class CertificateWatch;
class EarlyStopping;
class InvitationsInUse;
class JobAccess;
class JobBoard;
class Language;
class PortalService;
class PracticeFactory;
class ReleaseWatch;
class RequestStore;
class RunAlerts;
class RunSources;
class Settings;
class SiteInUse;
class Secrets;
class StopLossWatch;
class Store;
class Theme;
class TransferQueue;

struct Services {
    Settings &settings;
    Theme &theme;
    const Language &language;
    const Catalogue &catalogue;
    RequestStore &requests;
    PortalService &portals;
    PracticeFactory &practice;
    SiteInUse &site;
    CertificateWatch &certificates; // of the sites that one is connected to
    TransferQueue &transfers;
    JobBoard &jobs;
    StopLossWatch &stopLoss;
    JobAccess &access; // to the nodes of running jobs
    RunSources &runs;
    RunAlerts &alerts;
    EarlyStopping &stopping;
    const CatalogueUpdates &updates;
    ReleaseWatch &releases;
    ssh::Prompts &prompts; // of signing in
    Secrets &secrets;
    InvitationsInUse &invitations;
    Store &store;
    const QString &dataFolder; // where this computer keeps drafts, history and journal
};

} // namespace officina
