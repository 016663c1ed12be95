using System.Reflection;

namespace TreatyRefs.Tests.Architecture;

/// <summary>What users call is short, says its types, and comes in pairs: a form that tries and a form that throws.</summary>
public sealed class PublicShapeTests
{
    private const int MostParameters = 5;

    private static IEnumerable<MethodBase> Callable =>
        PublicTypes
            .All.SelectMany(type => type.GetMethods(PublicTypes.Declared).Concat<MethodBase>(type.GetConstructors(PublicTypes.Declared)))
            .Where(PublicTypes.IsVisible);

    [Test]
    public void No_list_of_parameters_is_long() =>
        Callable
            .Where(method => method is not { Name: "Deconstruct" } && method.GetParameters().Length > MostParameters)
            .Select(Name)
            .Should()
            .BeEmpty("more is asked for by required properties or a record of options");

    [Test]
    public void A_token_of_cancellation_stands_last() =>
        Callable
            .Where(method => method.GetParameters().SkipLast(1).Any(parameter => parameter.ParameterType == typeof(CancellationToken)))
            .Select(Name)
            .Should()
            .BeEmpty();

    [Test]
    public void A_token_of_cancellation_has_one_name() =>
        Callable
            .SelectMany(method => method.GetParameters())
            .Where(parameter => parameter.ParameterType == typeof(CancellationToken) && parameter.Name != "cancellationToken")
            .Select(parameter => Name((MethodBase)parameter.Member))
            .Should()
            .BeEmpty();

    [Test]
    public void Nothing_takes_or_gives_just_any_object()
    {
        Callable.Where(method => !IsOverride(method) && TypesOf(method).Any(HasObject)).Select(Name).Should().BeEmpty();
        PublicTypes
            .All.SelectMany(type => type.GetProperties(PublicTypes.Declared))
            .Where(property => PublicTypes.IsVisible(property.GetMethod) && HasObject(property.PropertyType))
            .Should()
            .BeEmpty();
    }

    [Test]
    public void Whatever_tries_has_a_form_that_throws()
    {
        var alone = Callable.OfType<MethodInfo>().Where(method => IsAttempt(method) && !HasThrowing(method)).Select(Name);
        alone.Should().BeEmpty();
        Callable.OfType<MethodInfo>().Where(IsAttempt).Should().HaveCountGreaterThan(20);
    }

    [Test]
    public void What_is_held_here_is_told()
    {
        var breaches = typeof(Breaches).GetMethods(PublicTypes.Declared);
        breaches.Where(method => TypesOf(method).Any(HasObject)).Select(method => method.Name).Should().Equal("Of", "TryOf");
        breaches.Where(method => IsAttempt(method) && !HasThrowing(method)).Select(method => method.Name).Should().Equal("TryAlone");
    }

    private static string Name(MethodBase method) => $"{method.DeclaringType!.FullName}.{method}";

    private static bool IsAttempt(MethodInfo method) =>
        method.Name.StartsWith("Try", StringComparison.Ordinal) && method.ReturnType == typeof(bool);

    // TryFormat(Span<char>, ...) writes what ToString gives; TryGetDossier gives what Dossier does.
    private static bool HasThrowing(MethodInfo method)
    {
        var name = method.Name["Try".Length..];
        string[] names = name.StartsWith("Get", StringComparison.Ordinal) ? [name, name["Get".Length..]] : [name];
        return method
                .DeclaringType!.GetMethods(PublicTypes.Declared)
                .Any(other => PublicTypes.IsVisible(other) && names.Contains(other.Name))
            || (name == "Format" && method.DeclaringType.GetMethod("ToString", Type.EmptyTypes)?.DeclaringType == method.DeclaringType);
    }

    private static bool IsOverride(MethodBase method) =>
        method is MethodInfo { IsVirtual: true } overriding && overriding.GetBaseDefinition().DeclaringType != overriding.DeclaringType;

    private static IEnumerable<Type> TypesOf(MethodBase method) =>
        method
            .GetParameters()
            .Select(parameter => parameter.ParameterType)
            .Concat(method is MethodInfo { ReturnType: var returned } ? [returned] : []);

    private static bool HasObject(Type type) =>
        type == typeof(object)
        || (type.HasElementType && HasObject(type.GetElementType()!))
        || (type.IsGenericType && type.GetGenericArguments().Any(HasObject));

    private static class Breaches
    {
        public static List<object> Of(string text) => [text];

        public static bool TryOf(string text, out List<object> found)
        {
            found = [text];
            return true;
        }

        public static bool TryAlone(string text) => text.Length > 0;
    }
}
