using System;
using System.Threading.Tasks;

// Programs as they are written for Azure.Communication.Identity, Chat and Rooms, of which nothing but the packages has changed.
namespace Switched
{
    internal static class Program
    {
        private static async Task Main(string[] args)
        {
            Uri endpoint = new Uri(args[0]);
            string connectionString = args[1];

            var users = await IdentityProgram.RunAsync(endpoint, connectionString);
            await ChatProgram.RunAsync(endpoint, users);
            await RoomsProgram.RunAsync(connectionString, users[0].User, users[1].User);
            await MockedProgram.RunAsync();
            ModelFactories.Run();
            Identifiers.Run(endpoint, users[0].Token);
            SynchronousChat.Run(endpoint, users[0].Token, users[1].User);
            await SynchronousServices.RunAsync(endpoint, connectionString);
            Models.Run();
            Console.WriteLine(new ReplacedChat().GetChatThreadClient("19:a").Id);
            Console.WriteLine(new ReplacedRooms().GetRoom("1") == null && new ReplacedIdentity().CreateUser() == null);
            Console.WriteLine("done");
        }
    }
}
