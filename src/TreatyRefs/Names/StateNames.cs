using System.Collections.Frozen;

namespace TreatyRefs.Names;

/// <summary>English names of the members and observers of the United Nations and of the European Union, by code.</summary>
/// <remarks>Codes: ISO 3166-1 alpha-2, and EU, which the standard reserves. First the short name that the United Nations prints, without
/// the part in brackets; then others in use.</remarks>
internal static class StateNames
{
    private const string Table = """
        AF Afghanistan;AL Albania;DZ Algeria;AD Andorra;AO Angola;AG Antigua and Barbuda;AR Argentina;AM Armenia;AU Australia
        AT Austria;AZ Azerbaijan;BS Bahamas;BH Bahrain;BD Bangladesh;BB Barbados;BY Belarus;BE Belgium;BZ Belize;BJ Benin
        BT Bhutan;BO Bolivia=Plurinational State of Bolivia;BA Bosnia and Herzegovina;BW Botswana;BR Brazil
        BN Brunei Darussalam=Brunei;BG Bulgaria;BF Burkina Faso;BI Burundi;CV Cabo Verde=Cape Verde;KH Cambodia;CM Cameroon
        CA Canada;CF Central African Republic;TD Chad;CL Chile;CN China=People's Republic of China;CO Colombia;KM Comoros
        CG Congo=Republic of the Congo;CR Costa Rica;CI Côte d'Ivoire=Ivory Coast;HR Croatia;CU Cuba;CY Cyprus
        CZ Czechia=Czech Republic;KP Democratic People's Republic of Korea=DPRK=North Korea
        CD Democratic Republic of the Congo=DRC;DK Denmark;DJ Djibouti;DM Dominica;DO Dominican Republic;EC Ecuador;EG Egypt
        SV El Salvador;GQ Equatorial Guinea;ER Eritrea;EE Estonia;SZ Eswatini=Swaziland;ET Ethiopia;EU European Union;FJ Fiji
        FI Finland;FR France;GA Gabon;GM Gambia;GE Georgia;DE Germany;GH Ghana;GR Greece;GD Grenada;GT Guatemala;GN Guinea
        GW Guinea-Bissau;GY Guyana;HT Haiti;VA Holy See;HN Honduras;HU Hungary;IS Iceland;IN India;ID Indonesia
        IR Iran=Islamic Republic of Iran;IQ Iraq;IE Ireland;IL Israel;IT Italy;JM Jamaica;JP Japan;JO Jordan;KZ Kazakhstan
        KE Kenya;KI Kiribati;KW Kuwait;KG Kyrgyzstan;LA Lao People's Democratic Republic=Laos;LV Latvia;LB Lebanon;LS Lesotho
        LR Liberia;LY Libya;LI Liechtenstein;LT Lithuania;LU Luxembourg;MG Madagascar;MW Malawi;MY Malaysia;MV Maldives
        ML Mali;MT Malta;MH Marshall Islands;MR Mauritania;MU Mauritius;MX Mexico
        FM Micronesia=Federated States of Micronesia;MC Monaco;MN Mongolia;ME Montenegro;MA Morocco;MZ Mozambique
        MM Myanmar=Burma;NA Namibia;NR Nauru;NP Nepal;NL Netherlands=Kingdom of the Netherlands;NZ New Zealand;NI Nicaragua
        NE Niger;NG Nigeria;MK North Macedonia;NO Norway;OM Oman;PK Pakistan;PW Palau;PA Panama;PG Papua New Guinea
        PY Paraguay;PE Peru;PH Philippines;PL Poland;PT Portugal;QA Qatar;KR Republic of Korea=South Korea
        MD Republic of Moldova=Moldova;RO Romania;RU Russian Federation=Russia;RW Rwanda;KN Saint Kitts and Nevis
        LC Saint Lucia;VC Saint Vincent and the Grenadines;WS Samoa;SM San Marino;ST Sao Tome and Principe;SA Saudi Arabia
        SN Senegal;RS Serbia;SC Seychelles;SL Sierra Leone;SG Singapore;SK Slovakia;SI Slovenia;SB Solomon Islands;SO Somalia
        ZA South Africa;SS South Sudan;ES Spain;LK Sri Lanka;PS State of Palestine=Palestine;SD Sudan;SR Suriname;SE Sweden
        CH Switzerland;SY Syrian Arab Republic=Syria;TJ Tajikistan;TZ Tanzania=United Republic of Tanzania;TH Thailand
        TL Timor-Leste=East Timor;TG Togo;TO Tonga;TT Trinidad and Tobago;TN Tunisia;TR Türkiye=Turkey;TM Turkmenistan
        TV Tuvalu;UG Uganda;UA Ukraine;AE United Arab Emirates=UAE;GB United Kingdom=UK=Great Britain
        US United States=United States of America=USA;UY Uruguay;UZ Uzbekistan;VU Vanuatu
        VE Venezuela=Bolivarian Republic of Venezuela;VN Viet Nam=Vietnam;YE Yemen;ZM Zambia;ZW Zimbabwe
        """;

    private static readonly Lazy<FrozenDictionary<string, string[]>> s_names = new(() =>
        Table
            .Split([';', '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenDictionary(row => row[..2], row => row[3..].Split('='), StringComparer.Ordinal)
    );

    /// <summary>The codes, in their own order.</summary>
    public static IEnumerable<string> Codes => s_names.Value.Keys.Order(StringComparer.Ordinal);

    /// <summary>The names of a state, the one to print first; none where the code is not known.</summary>
    public static IReadOnlyList<string> Of(string code) => s_names.Value.GetValueOrDefault(code, []);
}
