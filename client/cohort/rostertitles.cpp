// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of each column; see the header.
#include "client/cohort/rostertitles.h"

#include <array>

namespace officina::cohort {

using namespace Qt::StringLiterals;

namespace {

using Column = RosterColumn;

struct Titles {
    Column column;
    QStringView words; // folded
};

// As forms and portals call them, and as this program's own windows do in its languages.
constexpr auto titles = std::to_array<Titles>({
    {Column::Mail,
     u"adresadeemail adresaeposte adresemail adresseelectronique adresseemail adressemail correo "
     u"correoelectronico courriel direcciondecorreo elektroninispastas elpastas elpastoadresas email "
     u"emailaddress emailadres emailadresse emailcim emailovaadresa enaslov enderecodeemail epastaadrese "
     u"epasts epost eposta epostadress eposti epostiaadress indirizzoemail indirizztalemail mail "
     u"mailaddress mailadresse posta riomhphost sahkoposti sahkopostiosoite seoladhriomhphoist "
     u"διευθυνσηemail διευθυνσηmail ηλεκτρονικηδιευθυνση ηλεκτρονικοταχυδρομειο ηλταχυδρομειο адреснаепоща "
     u"електроннапоща "
     u"елпоща епоща имеил имеиладрес indirizzelettroniku postaelettronika"},
    {Column::Name,
     u"description displayname forochefternamn fuldenavn fullname heltnavn imeinpriimek imeiprezime "
     u"imieinazwisko jmenoaprijmeni koknimi menoapriezvisko naam name namn navn nev nimi nombreyapellidos "
     u"nomcomplet nomecognome nomecompleto nomeecognome nometprenom nomprenom numesiprenume participant "
     u"prenometnom prenomnom taysnimi teljesnev vardasirpavarde vardsunuzvards vornamenachname "
     u"vorundnachname ονοματεπωνυμο имеифамилия"},
    {Column::GivenName, u"ainm ime isem jmeno meno nombre nome vardas vards ονομα име"},
    {Column::FirstName,
     u"ceadainm eesnimi etunimi firstname fornamn fornavn givenname imie nomeproprio prenom prenume utonev "
     u"voornaam vorname собственоиме"},
    {Column::LastName,
     u"achternaam apelido apellidos cognome csaladnev efternamn efternavn familienname familyname kunjom "
     u"lastname nachname nazwisko nom nomdefamille nume numedefamilie pavarde perekonnanimi prezime "
     u"priezvisko priimek prijmeni sloinne sukunimi surname uzvards επιθετο επωνυμο фамилия фамилноиме"},
    {Column::Team,
     u"company csapat csoport echipa ekipa entreprise equipa equipe equipo firma foireann groep group "
     u"groupe grup grupa grupe grupo grupp gruppe gruppo hold komanda meeskond organisation organization "
     u"progett progetto proiect project projekt projektas projekti projekts projet projeto proyecto ruhm "
     u"ryhma skupina startup team tim tionscadal tym zespoł εργο ομαδα ομαδαεργασιασ група екип отбор проект tiimi"},
    {Column::User,
     u"account accountname ainmusaideora anvandare anvandarnamn benutzer benutzername bruger brugernavn "
     u"compte cont conta cuenta cuntas elszamolasifiok felhasznalo felhasznalonev gebruiker gebruikersnaam "
     u"identifiant kasutaja kasutajanimi kayttaja kayttajatunnus kont konto konts korisnickoime korisnik "
     u"lietotajs lietotajvards login loginname menopouzivatela naudotojas naudotojovardas nazwauzytkownika "
     u"nombredeusuario nomdutilisateur nomedeutilizador nomeutente numedeutilizator pouzivatel racun "
     u"saskaita tili ucet uporabnik uporabniskoime usaideoir user userid username usuario utent utente "
     u"utilisateur utilizador utilizator uzivatel uzivatelskejmeno uzytkownik λογαριασμοσ ονομαχρηστη "
     u"χρηστησ акаунт потребител потребителскоиме ismtalutent"},
});

QString folded(const QString &title)
{
    QString words;
    for (const QChar c : title.normalized(QString::NormalizationForm_D).toCaseFolded())
        if (c.isLetterOrNumber())
            words += c;
    return words;
}

} // namespace

std::optional<RosterColumn> columnOf(const QString &title)
{
    const QString words = folded(title);
    for (const Titles &known : titles)
        for (const QStringView one : known.words.tokenize(u' '))
            if (one == words)
                return known.column;
    return {};
}

QStringList understoodTitles()
{
    return {u"Email"_s, u"Name"_s, u"First name"_s, u"Last name"_s, u"Team"_s, u"User"_s};
}

} // namespace officina::cohort
