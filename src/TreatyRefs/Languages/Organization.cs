using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

/// <summary>An organization that makes instruments, by what a library says of these in English.</summary>
/// <param name="Depositary">What their depositary has in its name.</param>
/// <param name="Initials">What a name of theirs may have in it.</param>
internal sealed record Organization(string Depositary, string Initials)
{
    public static readonly Organization UnitedNations = new("Secretary-General of the United Nations", "United Nations");
    public static readonly Organization CouncilOfEurope = new("Council of Europe", "Council of Europe");
    public static readonly Organization Ilo = new("International Labour", "ILO");
    public static readonly Organization Unesco = new("Educational, Scientific and Cultural", "UNESCO");
    public static readonly Organization Iaea = new("Atomic Energy Agency", "IAEA");
    public static readonly Organization Who = new("World Health Organization", "WHO");
    public static readonly Organization Imo = new("International Maritime Organization", "IMO");
    public static readonly Organization Icao = new("International Civil Aviation Organization", "ICAO");
    public static readonly Organization Wipo = new("World Intellectual Property Organization", "WIPO");
    public static readonly Organization Fao = new("Food and Agriculture Organization", "FAO");
    public static readonly Organization Oecd = new("Organisation for Economic Co-operation and Development", "OECD");
    public static readonly Organization Oas = new("Organization of American States", "OAS");
    public static readonly Organization AfricanUnion = new("African Union", "OAU");
    public static readonly Organization Unidroit = new("Unification of Private Law", "UNIDROIT");
    public static readonly Organization Wco = new("World Customs Organization", "World Customs Organization");
    public static readonly Organization ArabLeague = new("League of Arab States", "Arab");
    public static readonly Organization Sco = new("Shanghai Cooperation Organisation", "Shanghai");
}

/// <summary>What an organization is called where an instrument is its.</summary>
/// <param name="Organization">The organization.</param>
/// <param name="Words">As they stand beside the noun for the instrument.</param>
internal sealed record OrganizationWords(Organization Organization, params EquatableArray<string> Words);
