"""Common given names with the gender they are mostly used for, and family names that stand first: general knowledge.

A name of several words that opens with one of these is a person's. Names used for both are left out of the genders.
"""

from __future__ import annotations

_MALE_NAMES = """
    Aaron Abbas Abdel Abdul Abdulla Abdullah Abraham Abu Adam Adrian Ahmad Ahmed Akbar Alan Albert Alberto
    Alejandro Aleksander Aleksandr Aleksei Aleksey Alessandro Alexander Alexandre Alexei Alexey Alexis Alfonso
    Alfred Ali Allan Allen Alvaro Alyaksandr Ambrose Amir Anatoli Anatoly Anders Andre André Andreas Andrei
    Andrej Andres Andrew Andrey Andrii Andris Andriy Andrus Andrzej Angelo Anthony Anton Antonio Antony Archie
    Aristide Arkady Arnold Arsen Arseniy Artem Arthur Artur Arturo Asif Augustin Avi Aziz Barack Barry
    Bartholomew Bashar Basil Ben Benedict Benjamin Benny Bernard Bernd Bernie Bert Bill Billy Bob Bobby Bogdan
    Boris Brad Bradley Brendan Brett Brian Bruce Bruno Bryan Carl Carlo Carlos Cecil Cedric Cesar Chad Charles
    Charlie Chester Chris Christian Christoph Christophe Christopher Chuck Clarence Claude Claudio Cliff
    Clifford Clint Clive Colin Conner Connor Conor Constantin Craig Curtis Cyril Cyrus Dan Daniel Danilo Danny
    Darren Dave David Davide Dean Denis Dennis Denys Derek Desmond Dick Didier Diego Dieter Dirk Dmitri Dmitriy
    Dmitry Dmytro Dominic Dominique Don Donald Doug Douglas Duncan Dwight Earl Ed Eddie Edgar Edmund Eduard
    Eduardo Edward Edwin Egor Ehud Elias Elijah Elliot Elmer Emil Emmanuel Enrique Eric Erik Ernest Ernesto
    Ernst Ethan Eugene Evan Evgeni Evgeny Fabio Faisal Farid Federico Felipe Felix Ferdinand Fernando Fidel
    Filip Florian Francesco Francis Francisco Franco Francois François Frank Frans Franz Fred Freddie Frederic
    Frederick Friedrich Fyodor Gareth Garry Gary Gavin Gennady Geoff Geoffrey Georg George Georges Georgi Georgy
    Gerald Gerard Gerhard Gianni Gideon Gilbert Gilles Giorgio Giovanni Giuseppe Glen Glenn Gordon Graham Greg
    Gregory Guido Guillaume Guillermo Gunnar Gunter Günter Gustav Gustavo Guy Hamad Hamid Hamza Hank Hans Harald
    Harold Harry Harvey Hassan Heiko Heinrich Heinz Helmut Hendrik Henri Henrik Henry Herbert Herman Hermann
    Hossein Howard Hubert Hugh Hugo Hussein Ian Ibrahim Igor Ihar Ihor Ilham Ilya Imran Isaac Ismail Itzhak Ivan
    Ivo Jacek Jack Jacob Jacques Jaime Jakob Jakub Jamal James Jamie Jan Janez Janis Janusz Jared Jaroslav Jason
    Javad Javier Jay Jean Jeff Jeffrey Jens Jeremy Jerome Jerry Jerzy Jesus Jim Jimmy Joachim Joao João Joaquin
    Jochen Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordi Jorge Jose José Josef Josep
    Joseph Josh Joshua Juan Jules Julian Julio Julius Jurgen Jürgen Juris Justin Kamal Karel Karim Karl Kazimir
    Keir Keith Ken Kenneth Kent Kevin Khaled Khalid Kirill Kirk Klaus Kofi Konstantin Kurt Kyle Lachlan Lamar
    Larry Lars Laurence Laurent Lawrence Lech Lee Len Leo Leon Leonard Leonid Leopold Leroy Leszek Lev Lewis
    Liam Lincoln Lindsey Lloyd Lorenzo Louis Luc Luca Lucas Luigi Luis Luiz Lukas Luke Mahmoud Maksim Maksym
    Malcolm Mansour Manuel Marc Marcel Marcelo Marcin Marco Marcus Marek Mario Marius Mark Markus Martin Marvin
    Massimo Mateusz Mathieu Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Max Maxim Maximilian Mehdi
    Mehmet Melvin Michael Michal Michel Miguel Mihai Mikael Mikalai Mike Mikhael Mikhail Mikheil Milan Miles
    Milos Mitch Mitchell Mitt Mohamed Mohammad Mohammed Mohsen Moshe Muammar Muhammad Mustafa Mykhailo Mykola
    Nabil Naftali Narendra Nasser Nathan Nathaniel Ned Neil Nelson Nicholas Nick Nicolae Nicolas Niels Nigel
    Nikita Nikola Nikolai Nikolas Nikolay Nils Noah Noel Norbert Norman Oleg Oleh Oleksandr Oleksiy Oliver
    Olivier Omar Orlando Osama Oscar Oskar Otto Owen Pablo Paolo Patrick Paul Paulo Pavel Pavlo Pawel Pedro Per
    Pervez Pete Peter Petr Petro Phil Philip Philipp Philippe Phillip Pierre Pieter Piotr Przemyslaw Pyotr
    Quentin Radek Radoslaw Rafael Rahul Raj Rajiv Ralph Ramon Ramzan Randy Raphael Rashid Raul Raúl Ray Raymond
    Recep Reginald Reinhard Rene René Reza Ricardo Riccardo Richard Rick Ricky Rob Robert Roberto Rod Rodney
    Rodrigo Roger Roland Rolf Roman Ron Ronald Rory Ross Roy Rudolf Rudy Rupert Ruslan Russell Ryan Saad Sadiq
    Saeed Said Salman Salvador Sam Sameh Samir Samuel Sandro Santiago Sayed Scott Sean Sebastian Serge Sergei
    Sergey Sergii Sergio Serhiy Seth Seymour Shane Shaun Shawn Shimon Shinzo Siarhei Sidney Silvio Simon Stan
    Stanislav Stanislaw Stefan Stefano Stepan Stephan Stephane Stephen Steve Steven Stewart Stuart Svein Sven
    Syed Tamim Tariq Ted Terence Terrence Terry Thabo Thaddeus Theodore Thierry Thomas Tim Timothy Tobias Todd
    Tom Tomas Tomasz Tommy Tony Toomas Travis Trevor Troy Tucker Tyler Uladzimir Ulrich Umberto Uri Vaclav Vadim
    Valdis Valentin Valery Vasily Vassily Vasyl Victor Viktar Viktor Vincent Vincenzo Vitali Vitaliy Vitaly Vlad
    Vladimir Vladislav Volodymyr Vyacheslav Waldemar Walid Wallace Walter Warren Wayne Werner Wesley Wilfried
    Wilhelm Will Willem William Willie Winston Wojciech Wolfgang Yaakov Yair Yakov Yannis Yaroslav Yasser Yegor
    Yevgeny Yitzhak Yuri Yuriy Yusuf Yutaka Zachary Zbigniew Zoran Zygmunt
"""
MALE_NAMES: frozenset[str] = frozenset(_MALE_NAMES.split())

_FEMALE_NAMES = """
    Abigail Ada Adele Adriana Agata Agatha Agnes Agnieszka Aisha Alena Alesia Alessandra Alexandra Alice Alicia
    Alina Alison Alla Allison Alyssa Amal Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelina
    Anita Anja Ann Anna Anne Annegret Annette Annie Antonia April Arlene Ashley Audrey Barbara Beata Beatrice
    Beatrix Becky Bella Bernadette Bertha Beth Betsy Betty Beverly Birgit Bonnie Brenda Bridget Brigitte
    Brittany Camilla Camille Candace Carla Carmen Carol Carole Caroline Carolyn Caterina Catherine Cathy Cecilia
    Celia Celine Charlotte Chelsea Cheryl Chiara Chloe Christiane Christina Christine Cindy Claire Clara Clare
    Claudia Colleen Connie Constance Cristina Cynthia Daisy Dana Danielle Daphne Daria Darya Dawn Debbie Deborah
    Debra Delia Denise Diana Diane Dianne Dilma Dolores Donna Dora Doris Dorota Dorothy Edith Edna Eileen
    Ekaterina Elaine Eleanor Elena Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Emily Emma Erica Erika
    Erin Esther Eugenia Eva Evelyn Ewa Faith Fatima Federica Felicia Fiona Flora Florence Frances Francesca
    Franziska Frederica Gabriela Gabriella Gabrielle Gail Galina Georgia Geraldine Gertrude Gillian Gina Gisele
    Giulia Gladys Gloria Grace Greta Gretchen Gwen Gwendolyn Halina Hanan Hanna Hannah Harriet Heather Heidi
    Helen Helena Helene Helga Henrietta Hilary Hilda Hillary Holly Ida Ilona Ines Inga Ingrid Irena Irene Irina
    Iris Isabel Isabella Isabelle Ivanka Ivy Jacinda Jackie Jacqueline Jane Janet Janice Janine Jasmine Jeanette
    Jeanne Jen Jennifer Jessica Jill Joan Joanna Joanne Jocelyn Johanna Josephine Joy Joyce Juana Judith Judy
    Julia Juliana Julie Juliet June Kamala Karen Karin Karina Karla Katarina Katarzyna Kate Katharina Katherine
    Kathleen Kathryn Kathy Katie Katja Katrina Katy Kayla Kayleigh Kelly Kerry Kimberly Kirsten Kristen Kristina
    Kristine Ksenia Larisa Larissa Laura Lauren Laurie Leah Leila Lena Leslie Leticia Letitia Lidia Liliana
    Lillian Lily Linda Lisa Liz Lois Loretta Lori Lorraine Louise Lucia Lucy Ludmila Luisa Lydia Lyudmila
    Madeleine Madeline Magdalena Maggie Maia Malala Malgorzata Mandy Manuela Marcia Margaret Margarita Margot
    Maria Marianne Marie Marielle Marina Marine Marion Marjorie Marlene Marta Martha Martina Mary Maryam Maryia
    Maryna Masha Matilda Maud Maureen Maxine Maya Megan Meghan Melania Melanie Melissa Mercedes Meredith Mia
    Michele Michelle Mildred Millicent Minnie Miranda Miriam Misty Molly Mona Monica Monika Myra Nadezhda Nadia
    Nadine Nana Nancy Naomi Natalia Natalie Natalya Natasha Nicola Nicole Nikki Nina Noelle Nora Norma Nour
    Oksana Olena Olga Olha Olivia Ophelia Paige Pamela Patricia Patty Paula Pauline Penelope Penny Petra Phyllis
    Pilar Polina Priscilla Rachel Rania Rebecca Regina Renata Renee Rhonda Rita Roberta Rosa Rosalind Rose
    Rosemary Roxanne Ruth Sabine Sabrina Sally Samantha Sandra Sara Sarah Sasha Selma Shannon Sharon Sheila
    Shirley Sigrid Silvia Simone Sofia Sonia Sonya Sophia Sophie Stella Stephanie Sue Susan Susanne Suzanne
    Svetlana Sviatlana Svitlana Sylvia Sylvie Tamara Tammy Tanya Tara Tatiana Tatyana Teresa Tessa Thelma
    Theresa Tiffany Tina Tracey Tracy Ursula Valentina Valeria Valerie Vanessa Vera Verena Veronica Veronika
    Victoria Viktoria Violet Virginia Vivian Viviane Volha Wanda Wendy Whitney Wilma Winifred Xenia Yelena
    Yevgenia Yolanda Yulia Yuliya Yvette Yvonne Zainab Zara Zoe Zofia Zuzana
"""
FEMALE_NAMES: frozenset[str] = frozenset(_FEMALE_NAMES.split())

# Used for women and men, or family names that are printed first ("Wang"): a person, but no gender.
_OPEN_NAMES = """
    Alex Ariel Avery Bailey Blair Cameron Casey Chen Chris Dakota Dale Drew Elliott Frankie Gale Hayden Jackie
    Jaime Jamie Jean Jess Jesse Jo Jody Jordan Jude Kai Kelly Kelsey Kendall Kerry Kim Kit Kyle Laurie Lee Leigh
    Leslie Li Lindsay Lindsey Liu Logan Lou Lynn Mackenzie Marion Min Morgan Nguyen Noor Nour Park Parker Pat
    Quinn Rae Reese Riley Robbie Robin Rowan Ryan Sam Sandy Sasha Sawyer Shannon Shay Sidney Singh Skyler Stacy
    Sun Sydney Taylor Toni Tracy Tran Val Wang Whitney Wu Xi Xu Zhang Zhao Zhou
"""
OPEN_NAMES: frozenset[str] = frozenset(_OPEN_NAMES.split())

GIVEN_NAMES: frozenset[str] = MALE_NAMES | FEMALE_NAMES | OPEN_NAMES

# Small words inside a person's name.
_PARTICLES = "de la le du da do dos das del della di van von der den ter bin ibn bint al el ben abu y zu zur af"
PARTICLES: frozenset[str] = frozenset(_PARTICLES.split())
