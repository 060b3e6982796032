using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Paging;

namespace Typewright.Generator.Binding.Operations;

/// <summary>How operations are called.</summary>
internal static class CallKinds
{
    public static CallKind Of(PagingModel? pages, LongRunningModel? longRunning, ResponseModel response)
    {
        if (pages is not null)
        {
            return CallKind.Pages;
        }

        if (response.IsStreamOfItems)
        {
            return OfItems(response.Events);
        }

        return longRunning is not null ? CallKind.LongRunning : OfOne(response);
    }

    private static CallKind OfItems(EventsModel? events) => events switch
    {
        null => CallKind.Items,
        { IsText: true } => CallKind.TextEvents,
        _ => CallKind.Events,
    };

    private static CallKind OfOne(ResponseModel response) => response.Kind switch
    {
        ResponseKind.Json when response.Type!.IsNullable => CallKind.OptionalJson,
        ResponseKind.Json => CallKind.Json,
        ResponseKind.Xml when response.Type!.IsNullable => CallKind.OptionalXml,
        ResponseKind.Xml => CallKind.Xml,
        ResponseKind.Text => CallKind.Text,
        ResponseKind.Existence => CallKind.Existence,
        ResponseKind.Binary => CallKind.Stream,
        _ => CallKind.Plain,
    };
}
